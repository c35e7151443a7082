"""Rules by which who decides is told as a story, whatever was asked: together, by the group, not without them."""

from extraction.authority.words import MANY, NOW, THEM
from extraction.expressions import Pattern

_TOGETHER = (
    rf"(?:ensemble|a {MANY}|tou(?:s|tes)(?: les)? {MANY}|les {MANY}|entre nous|d un commun accord|de concert|en commun"
    r"|collegialement|en famille|l un (?:sans|avec) l autre|main dans la main|a egalite|chacun (?:son|sa) mot"
    r"|a l unanimite|a la majorite|en equipe|en couple|au consensus)"
)
_DO = rf"(?:{NOW}|achete|achetons|achetez|fait|faisons|faites|regarde|regardons|regardez|choisi[st]|votons|vote|votez)"
_DONE_BY = (
    r"(?:negoci|decid|impos|valid|achet|centralis|arbitr|tranch|sign|command|referenc|selectionn|pilot|dict|vot)"
    r"(?:ee?s?)|choisie?s?"
)
_GIVES = (
    r"(?:dit (?:oui|ok|go|banco|amen)|(?:donne|donnes|rendu) (?:~ )?(?:accord|aval|feu vert|go|avis|ok|oui|signature)"
    r"|valide|vote(?! la loi)|approuve|delibere|signe (?:le |la )?(?:bon|devis|commande|contrat)|tranche|accepte|suivi)"
)

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "authority.told.refer",
        rf"(?:^|(?<=, )|(?<=\. )|(?<=mais )|(?<=la )|(?<=qu il )|(?<=il ))(?:faut|faudra|faudrait|fallait) (?:~ )?(?:demander|voir"
        rf"|vous adresser|s adresser|passer par|appeler|attendre que) (?:~ )?(?:a |avec |par |au |aux |ca |la |le |l |du )*{THEM}"
        rf"|{THEM} (?:{{me}} )*(?:prend|appelle|choisit|achete|commande|fait|met|paie|paye) (?:qui|ce qu|comme|celui|celle)\b",
        "other",
        ("Faut demander à la direction.", "Le gérant appelle qui il veut."),
        "Il faut que je demande mon chemin.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.told.took_over",
        rf"{THEM} (?:{{me}} )*(?:~ )?(?:a|ont|avait) (?:~ )?(?:repris|recupere|garde|pris|centralise) (?:~ )?(?:la main|tout|le dossier"
        r"|les renes|les achats|le sujet|la signature)",
        "other",
        "Le nouveau directeur général a repris la main sur tout.",
        "Le patron a pris froid.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.told.here_he_is",
        r"(?:patron\w*|direction|chef\w*|decideur|decideuse|gerante?|dg|pdg|comite|boss|conseil|hierarchie|presidente?|responsable)"
        r" (?:, )?(?:c est (?:moi|bibi)|vous (?:lui parlez|l avez|y parlez)|tu lui parles|tu l as)",
        "i_decide",
        "La direction, vous lui parlez.",
        "La direction vous rappellera.",
        asked="authority! next_step!",
        weight=3,
    ),
    Pattern(
        "authority.told.no_word_of_theirs",
        rf"{THEM} (?:~ )?(?:a|ont|aura) (?:pas|aucun|jamais|plus) (?:~ )?(?:(?:son|leur) mot a dire|voix au chapitre|d avis)"
        rf"|{THEM} (?:{{me}} )*(?:intervient|interviennent|decide|decident|valide|valident|regarde|s en mele|s en melent) (?:pas|plus"
        r"|jamais)",
        "nobody_else",
        "Mon mari a pas son mot à dire.",
        "Mon mari a son mot à dire.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.told.talk_it_over",
        rf"(?:on|nous) (?:{{me}} )*(?:~ )?(?:en )?(?:reparle\w*|parler|discuter|rediscuter|reflechir|voir|revoir|regarder|parle|discute)"
        rf" (?:ca )?(?:encore )?(?:~ )?{_TOGETHER}|(?:mon|ma) (?:accord|avis|signature|voix|oui) (?:plus|et|avec) (?:celui|celle|ceux)"
        r" (?:de|du|des|d)\b|l un sans l autre|(?:on|nous) (?:{me} )*(?:s entend|se met d accord|tombe d accord) ou\b",
        "with_others",
        ("On veut encore en reparler tous les deux.", "Mon accord plus celui du directeur."),
        "On en reparle mardi.",
        asked="authority! timing need budget",
        weight=3,
    ),
    Pattern(
        "authority.told.together",
        rf"(?:on|nous|et moi|et notre \w+) (?:{{me}} )*(?:~ )?{_DO} (?:~ )?(?:rien |pas |jamais )?(?:~ )?{_TOGETHER}"
        rf"|(?:decisions?|choix|achats?) (?:, )?(?:~ )?{_TOGETHER}"
        r"|(?:mon|ma|notre) \w+ et (?:moi|nous) (?:, )?(?:on|nous) (?:~ )?(?:decid|choisi|tranch|sign|vot|valid)\w+",
        "with_others",
        (
            "Mon frère et moi on choisit ensemble.",
            "On achète rien l'un sans l'autre.",
        ),
        "On travaille ensemble.",
        weight=3,
    ),
    Pattern(
        "authority.told.answer_together",
        rf"^(?:(?:oui|ben|ah|alors|c est|a la fin|toujours|,) )*(?:tou(?:s|tes) (?:les )?{MANY}|ensemble|a {MANY}(?! (?:ans|mois))"
        r"|l un et l autre|mon \w+ et moi|ma \w+ et moi|nous (?:deux|trois|quatre)|moitie(?: moitie)?)(?= (?:,|\.|on|le|la|en|a|chez)|$)"
        r"|(?:on|nous) (?:est|sommes) (?:moitie(?: moitie)?|a cinquante|a parts egales|a egalite)",
        "with_others",
        ("Tous les deux, le soir.", "On est moitié-moitié."),
        "Ensemble de cuisine.",
        asked="authority!",
        weight=3,
    ),
    Pattern(
        "authority.told.passive",
        rf"(?:c est|ce sera|ce serait|tout est|est|sont|sera|etait) (?:~ )?(?:{_DONE_BY}) (?:~ )?(?:par|aupres de|chez) (?:~ )?{THEM}(?! pas)"
        rf"|(?:c est|ce sera|tout est|est|sont|sera) (?:~ )?(?:{_DONE_BY}) (?:directement )?(?:au|aux|a la|a l|a|depuis|en)"
        rf" (?:ROLE|siege|groupe|direction|paris|haut|central\w*|interne|lyon)",
        "other",
        ("L'énergie, c'est négocié par la maison mère.", "Les logiciels sont choisis par le siège."),
        "C'est décidé.",
        weight=2,
    ),
    Pattern(
        "authority.told.no_say",
        r"(?:on|nous|je|j) (?:~ )?(?:ai|a|avons) (?:pas|plus|jamais|aucun|zero|nullement) (?:~ )?(?:(?:mon|notre) mot a dire"
        r"|voix au chapitre|mot a dire)|(?:on|personne) (?:{me} )*(?:~ )?demande (?:pas|jamais|rarement) (?:mon|notre) avis"
        r"|(?:on|ils|elles) (?:nous|m|me) (?:~ )?(?:consulte|consultent|demande|demandent) (?:pas|jamais)"
        r"|(?:tout )?(?:nous |m )(?:est|sont) impose\w*",
        "not_me",
        ("On n'a pas notre mot à dire.", "On me consulte jamais."),
        "J'ai mon mot à dire.",
        weight=2,
    ),
    Pattern(
        "authority.told.autonomous",
        r"(?:on|nous|je|j) (?:~ )?(?:est|sommes|suis|ai|a|avons) (?:~ )?(?:autonomes?|independante?s?|libres?(?= (?:,|\.|de"
        r" (?:choisir|nos|mes)|la dessus|sur|pour)|$)|(?:toute )?(?:l |notre |mon )?autonomie)|(?:en (?:dessous|bas)|sous|jusqu a)"
        r" (?:~~ )?(?:je|on) (?:~ )?(?:fais|fait) (?:~ )?(?:ce que (?:je|on) veu[xt]|comme (?:je|on) veu[xt])",
        "nobody_else",
        ("On est autonomes là-dessus.", "J'ai toute l'autonomie."),
        "Les vendeuses sont autonomes.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.told.topic",
        rf"(?:^|(?<=, )|(?<=et )|(?<=\. )|(?<=mais ))(?:la |le |les |l |pour (?:la |le |les |l )?)(?!reste |(?:\w+ )?qui )\w+ (?:\w+ ){{0,3}}(?:, )?"
        rf"(?:ca )?c est (?:~ )?{THEM}(?= (?:,|\.|et|qui|toujours|point)|$)",
        "other",
        ("La dépense, c'est le DAF.", "Le chéquier c'est le trésorier."),
        "La dépense, c'est moi.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.told.wants_a_look",
        rf"{THEM} (?:~ )?(?:voudra|veut|aime|aimera|tient a|va vouloir|demandera a|souhaite|souhaitera) (?:~ )?(?:{{me}} )*"
        r"(?:jeter un (?:oeil|coup d oeil)|regarder|voir|relire|comprendre|etre (?:consulte|au courant|informe|dans la boucle)"
        r"\w*|donner son (?:avis|accord)|son mot|avoir son mot|valider|signer|un comparatif|des explications)",
        "needs",
        ("Le patron voudra y jeter un œil.", "La directrice aime donner son avis."),
        "Le patron voudra manger.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.told.nobody_to_tell",
        r"(?:pas (?:besoin )?(?:a |d |de )?)?(?:en )?(?:parler|parle|referer|refere) (?:~ )?a personne|^(?:non |, |oui )*a personne"
        r"(?: (?:pantoute|d autre|du tout))?(?= (?:,|\.)|$)",
        "nobody_else",
        ("À personne pantoute.", "J'en parle à personne."),
        "J'en parle à mon associé.",
        asked="authority!",
        weight=3,
    ),
    Pattern(
        "authority.told.worthless",
        r"(?:mon|ma) (?:avis|accord|oui|mot|signature|voix) (?:, )?(?:~~ )?(?:il |elle |ca )?(?:vaut|compte|pese|sert) (?:~ )?"
        r"(?:rien|pas|zero|pour du beurre|des clous|que dalle|un clou|a rien)",
        "not_me",
        "Mon accord, je vous le donne, il vaut pas un clou.",
        "Mon accord, il compte.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.told.no_paper",
        r"sans (?:resolution|vote|deliberation|bon de commande signe|accord|feu vert|aval|signature|visa|validation|tampon"
        r"|mandat|quitus)(?: (?:de |du |des |d )(?:la |l )?(?:ROLE|\w+))? (?:, )?(?:~ )?(?:pas|rien|jamais|point|personne)",
        "needs",
        "Sans résolution, pas de niveleuse.",
        "Sans accord particulier.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.told.once_they",
        rf"(?:quand|des que|une fois que|le jour ou|aussitot que|tant que|si|sous reserve que|a condition que) (?:~ )?{THEM}"
        rf" (?:{{me}} )*(?:aura|auront|a|ont|est|soit|sont|ait|aient|sera) (?:~ )?(?:{_GIVES})",
        "needs",
        ("Quand le banquier aura dit oui.", "Dès que le conseil a validé."),
        "Quand le patron aura fini.",
        asked="authority! timing next_step budget need",
        weight=2,
    ),
    Pattern(
        "authority.told.not_without",
        r"sans (?:lui|elle|eux|elles|(?:le |la |l |les |mon |ma |notre )?ROLE|(?:son|leur|l) (?:accord|aval|oui|feu vert|signature|avis|visa|argent)) (?:, )?"
        r"(?:~ )?(?:(?:y a|il y a) (?:pas|rien|plus)|(?:pas|rien) (?:de|d|ne)\b|(?:je|on|j|nous) (?:~ )?"
        r"(?:pas|rien|jamais)|(?:je|on) (?:suis|est) (?:rien|coince|bloque))|(?:rien|pas|jamais) (?:\w+ ){0,4}dans (?:son|leur"
        r"|mon) (?:dos|coin)",
        "without",
        ("Sans lui y a pas de tracteur.", "Sans le trésorier on ne sort rien."),
        "Sans lui c'était triste.",
        asked="authority! timing next_step budget need",
        weight=3,
    ),
)
