"""Rules by which who decides is told as a story: together, by the group, not without them."""

from extraction.authority.words import MANY, NOW, THEM
from extraction.expressions import Pattern

_TOGETHER = (
    rf"(?:ensemble|a {MANY}|tou(?:s|tes)(?: les)? {MANY}|les {MANY}|entre nous|d un commun accord|de"
    rf" concert|en commun"
    r"|collegialement|en famille|l un (?:sans|avec) l autre|main dans la main|a egalite|chacun (?:son|sa) mot"
    r"|a l unanimite|a la majorite|en equipe|en couple|au consensus)"
)
_DO = (
    rf"(?:{NOW}|achete|achetons|achetez|fait|faisons|faites|regarde|regardons|regardez|choisi[st]|votons|vote"
    r"|votez)"
)
_DONE_BY = (
    r"(?:negoci|decid|impos|valid|achet|centralis|arbitr|tranch|sign|command|referenc|selectionn|pilot"
    r"|dict|vot)"
    r"(?:ee?s?)|choisie?s?"
)
_SAID = (
    r"(?:dit|ecrit|repondu|confirme|precise|rappele|explique|redit|fait (?:savoir|comprendre)|prevenue?"
    r"|annonce)"
)
_ACTS = (
    r"intervien(?:t|nent)|decid(?:e|ent)|valid(?:e|ent)|sign(?:e|ent)|choisi(?:t|ssent)|tranch(?:e|ent)"
    r"|regard(?:e|ent)"
    r"|s en mel(?:e|ent)|s en occup(?:e|ent)|se mel(?:e|ent)|s y interess(?:e|ent)"
    r"|y met(?:tent)? (?:le nez|son nez)"
    r"|vot(?:e|ent)|arbitr(?:e|ent)|achet(?:e|ent)|touch(?:e|ent) a|compt(?:e|ent)|sieg(?:e|ent)"
)
"""What somebody does who has a say."""
_GIVES = (
    r"(?:dit (?:oui|ok|go|banco|amen)|(?:donne|donnes|rendu) (?:~ )?(?:accord|aval|feu vert|go|avis|ok|oui"
    r"|signature)"
    r"|valide|vote(?! la loi)|approuve|delibere|signe (?:le |la )?(?:bon|devis|commande|contrat)|tranche"
    r"|accepte|suivi)"
)

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "authority.told.said_it_was_them",
        rf"{_SAID} (?:~~ )?(?:que |qu )(?:c etait|ce serait|ca serait|c est|ca (?:restait"
        rf"|resterait)) (?:bien |a |pour "
        r"|toujours |que )*(?:lui|elle|eux)(?= |$)",
        "other",
        ("Elle m'a répondu que c'était elle.", "Il nous a rappelé que ce serait à lui de voir."),
        "Il m'a dit que c'était moi.",
        asked="authority! person! role! next_step!",
        weight=2,
    ),
    Pattern(
        "authority.told.said_it_was_me",
        rf"{_SAID} (?:~~ )?(?:que |qu )(?:c etait|ce serait|c est) (?:bien |a |pour )*(?:moi|mon budget"
        rf"|ma decision|mon choix)",
        "i_decide",
        "Ils m'ont confirmé que c'était à moi de choisir.",
        "Ils m'ont dit que c'était à eux.",
        asked="authority! person! role!",
        weight=2,
    ),
    Pattern(
        "authority.told.up_there",
        r"(?:on|ils|elles|ca|tout) (?:{me} )*(?:~ )?(?:decide|decident|choisit|choisissent|tranche"
        r"|tranchent|signe|valide) (?:tout )?(?:la haut"
        r"|en haut|plus haut|ailleurs|au siege|a (?:paris|lyon|bruxelles|londres|geneve|montreal|zurich))"
        r"|(?:on|ils) nous"
        r" (?:informe|informent|previent|previennent)|(?:un |de )?pouvoir sur rien|^(?:(?:oh|ah|,) )*si"
        r" seulement",
        "other",
        ("Ici on décide là-haut.", "Ils décident tout au siège."),
        "On décide ici.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.told.ends_here",
        r"(?:ca|tout|la decision|le circuit) (?:s arrete|se decide|se passe|se termine|finit|commence et"
        r" finit|se joue) (?:ici |juste )?(?:a|chez"
        r"|sur|dans) (?:mon bureau|moi|ma table|mon niveau|ma porte)|(?:pas|aucune?|ni|zero) (?:de |d"
        r" )?(?:permission|comptes?|autorisation|accord)"
        r" a (?:demander|rendre|obtenir)|(?:le |la )?seule? (?:employee?|salariee?|dans la boite|a"
        r" bord)(?= |$)",
        "nobody_else",
        ("Ça s'arrête à mon bureau.", "J'ai pas de permission à demander."),
        "Ça s'arrête à midi.",
        asked="authority! budget",
        weight=2,
    ),
    Pattern(
        "authority.told.my_round",
        r"(?:fait|font) le tour de (?:mon bureau|ma table|moi)|(?:pas|jamais) (?:obligee?s?|tenue?s?"
        r"|forcee?s?) (?:de|d)"
        r" (?:consulter|demander|passer|en referer|prevenir|avoir l|attendre l)",
        "nobody_else",
        ("La boucle, elle fait le tour de mon bureau.", "Je ne suis pas tenu de consulter."),
        "Je suis tenu de consulter.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.told.moved_up",
        rf"(?:doit|devra|faut que ca|dependra|vient|viendra) (?:bien |forcement )?(?:venir |vienne )?(?:de"
        rf"|d|du) (?:~ )?{THEM}|"
        rf"(?:ils|on|{THEM}) (?:~ )?(?:a|ont) (?:~ )?(?:remonte|centralise|recentralise|rapatrie"
        rf"|regroupe) (?:~ )?(?:a|au|aux|en|chez)",
        "other",
        "Ils ont tout remonté à Nantes.",
        "Ils ont remonté la machine.",
        asked="authority! person! role!",
        weight=2,
    ),
    Pattern(
        "authority.told.veto",
        rf"si (?:elle|il|lui|ils|{THEM}) (?:~ )?(?:dit|fait|met|grogne|tousse|boude|refuse|bloque|rale)"
        rf" (?:~ )?(?:non|la tete|la grimace|son veto"
        rf"|pas|(?=,|\.|on|c est|je))|si (?:elle|il|{THEM}) (?:est|sont) (?:pas d accord|contre|pas"
        rf" chaude?)|ca se vote(?= |$)|en gaec avec"
        rf"|{THEM} (?:~ )?(?:a|ont) (?:un )?(?:droit de )?veto",
        "without",
        ("Si elle fait non de la tête, c'est non.", "Ça se vote."),
        "Si elle arrive.",
        asked="authority! role",
        weight=3,
    ),
    Pattern(
        "authority.told.does_not_go_up",
        rf"(?:passe|passez|passera|remonte|va|monte) (?:pas|plus|jamais) (?:~ )?(?:en |devant |au |par "
        rf"|chez |a )+(?:(?:le |la |l |un |une |notre"
        rf" )?{THEM}|centrale)",
        "nobody_else",
        "Ça passe plus par le siège.",
        "Ça passe par le siège.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.told.cleft_buys",
        r"c est (?:lui|elle|eux|ROLE|(?:le |la |les |l |mon |ma |notre )ROLE) (?:, )?(?:(?:le |la |notre "
        r"|mon |ma )?ROLE )?(?:, )?qui (?:{me} )*(?:tout )?"
        r"(?:commande|achete|paie|paye|passe les commandes|gere les achats|a la signature|a le chequier"
        r"|voit|regarde)",
        "other",
        ("C'est elle la patronne qui commande.", "C'est le gérant qui achète."),
        "C'est moi qui commande.",
        asked="authority! person! role!",
        weight=2,
    ),
    Pattern(
        "authority.told.refer",
        rf"(?:^|(?<=, )|(?<=\. )|(?<=mais )|(?<=la )|(?<=qu il )|(?<=il ))(?:faut|faudra|faudrait|fallait)"
        rf" (?:~ )?(?:demander|voir"
        rf"|vous adresser|s adresser|passer par|appeler|attendre que) (?:~ )?(?:a |avec |par |au |aux |ca "
        rf"|la |le |l |du )*{THEM}"
        rf"|{THEM} (?:{{me}} )*(?:prend|appelle|choisit|achete|commande|fait|met|paie|paye) (?:qui|ce qu"
        rf"|comme|celui|celle)\b",
        "other",
        ("Faut demander à la direction.", "Le gérant appelle qui il veut."),
        "Il faut que je demande mon chemin.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.told.took_over",
        rf"{THEM} (?:{{me}} )*(?:~ )?(?:a|ont|avait) (?:~ )?(?:repris|recupere|garde|pris|centralise) (?:~"
        rf" )?(?:la main|tout|le dossier"
        r"|les renes|les achats|le sujet|la signature)",
        "other",
        "Le nouveau directeur général a repris la main sur tout.",
        "Le patron a pris froid.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.told.here_he_is",
        r"(?:patron\w*|direction|chef\w*|decideur|decideuse|gerante?|dg|pdg|comite|boss|conseil|hierarchie"
        r"|presidente?|responsable)"
        r" (?:, )?(?:c est (?:moi|bibi)|vous (?:lui parlez|l avez|y parlez)|tu lui parles|tu l as)",
        "i_decide",
        "La direction, vous lui parlez.",
        "La direction vous rappellera.",
        asked="authority! next_step!",
        weight=3,
    ),
    Pattern(
        "authority.told.no_word_of_theirs",
        rf"{THEM} (?:~ )?(?:a|ont|aura) (?:pas|aucun|jamais|plus) (?:~ )?(?:(?:son|leur) mot a dire|voix"
        rf" au chapitre|d avis)"
        rf"|{THEM} (?:(?:\w+ ){{1,4}}, (?:il|elle|ils|elles) )?(?:{{me}} )*(?:{_ACTS}) (?:pas|plus|jamais"
        rf"|rien)"
        r"(?! (?:sans|avant|encore|tant|seule?s?|que|tard|tot|tout))"
        rf"|(?:il|elle|ils|elles) (?:{{me}} )*(?:{_ACTS}) (?:pas|plus|rien|plus rien|de rien|jamais)"
        r"(?! (?:sans|avant|encore|tant|seule?s?|que|tard|tot|tout))"
        r"|(?:y a|il y a|existe|on a) (?:plus|pas) (?:de|d) (?:commission|comite|conseil|codir|board|siege"
        r"|hierarchie|comex)"
        r"(?! (?:pour|qui|dans))"
        rf"|{THEM} (?:, )?(?:me |nous |m )(?:demande|demandent|reclame|reclament) (?:juste|seulement|que"
        rf"|uniquement|simplement)\b"
        rf"|{THEM} (?:, )?(?:(?:il|elle|ils|elles) )?(?:me |nous |m )?(?:demande|demandent|contrarie"
        rf"|contredit) (?:pas"
        r"|jamais|rien)",
        "not_them",
        ("Mon mari a pas son mot à dire.", "Mon frère goûte, il signe pas.", "Il se mêle de rien."),
        ("Mon mari a son mot à dire.", "Il signe pas sans moi."),
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.told.talk_it_over",
        rf"(?:on|nous) (?:{{me}} )*(?:~ )?(?:en )?(?:reparle\w*|parler|discuter|rediscuter|reflechir|voir"
        rf"|revoir|regarder|parle|discute)"
        rf" (?:ca )?(?:encore )?(?:~ )?{_TOGETHER}|(?:mon|ma) (?:accord|avis|signature|voix|oui) (?:plus"
        rf"|et|avec) (?:celui|celle|ceux)"
        r" (?:de|du|des|d)\b|l un sans l autre|(?:on|nous) (?:{me} )*(?:s entend|se met d accord|tombe d"
        r" accord) ou\b",
        "with_others",
        ("On veut encore en reparler tous les deux.", "Mon accord plus celui du directeur."),
        "On en reparle mardi.",
        asked="authority! timing need budget",
        weight=3,
    ),
    Pattern(
        "authority.told.together",
        rf"c est (?:{THEM}|lui|elle|eux) et (?:moi|nous)(?= (?:,|\.|qui|autour|a deux|ensemble|et)|$)|"
        rf"(?:on|nous|et moi|et notre \w+) (?:{{me}} )*(?:~ )?{_DO} (?:~ )?(?:rien |pas |jamais )?(?:~"
        rf" )?{_TOGETHER}"
        rf"|(?:decisions?|choix|achats?) (?:, )?(?:~ )?{_TOGETHER}"
        r"|(?:mon|ma|notre) \w+ et (?:moi|nous) (?:, )?(?:on|nous) (?:~ )?(?:decid|choisi|tranch|sign|vot"
        r"|valid)\w+",
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
        rf"^(?:(?:oui|ben|ah|alors|c est|a la fin|toujours|,) )*(?:tou(?:s|tes) (?:les )?{MANY}|ensemble|a"
        rf" {MANY}(?! (?:ans|mois))"
        r"|l un et l autre|mon \w+ et moi|ma \w+ et moi|nous (?:deux|trois|quatre)|moitie(?: moitie)?)(?="
        r" (?:,|\.|on|le|la|en|a|chez)|$)"
        r"|(?:on|nous) (?:est|sommes) (?:moitie(?: moitie)?|a cinquante|a parts egales|a egalite)",
        "with_others",
        ("Tous les deux, le soir.", "On est moitié-moitié."),
        "Ensemble de cuisine.",
        asked="authority!",
        weight=3,
    ),
    Pattern(
        "authority.told.passive",
        rf"(?:c est|ce sera|ce serait|tout est|est|sont|sera|etait) (?:~ )?(?:{_DONE_BY}) (?:~ )?(?:par"
        rf"|aupres de|chez) (?:~ )?{THEM}(?! pas)"
        rf"|(?:c est|ce sera|tout est|est|sont|sera) (?:~ )?(?:{_DONE_BY}) (?:directement )?(?:au|aux|a la"
        rf"|a l|a|depuis|en)"
        rf" (?:ROLE|siege|groupe|direction|paris|haut|central\w*|interne|lyon)",
        "other",
        ("L'énergie, c'est négocié par la maison mère.", "Les logiciels sont choisis par le siège."),
        "C'est décidé.",
        weight=2,
    ),
    Pattern(
        "authority.told.no_say",
        r"(?:on|nous|je|j) (?:~ )?(?:ai|a|avons) (?:pas|plus|jamais|aucun|zero|nullement) (?:~ )?(?:(?:mon"
        r"|notre) mot a dire"
        r"|voix au chapitre|mot a dire)|(?:on|personne) (?:{me} )*(?:~ )?demande (?:pas|jamais|rarement)"
        r" (?:mon|notre) avis"
        r"|(?:on|ils|elles) (?:nous|m|me) (?:~ )?(?:consulte|consultent|demande|demandent|previent"
        r"|previennent)"
        r" (?:pas|jamais|(?:, )?(?:et encore|apres|a peine|pour la forme|quand on y pense"
        r"|quand ils y pensent))"
        r"|(?:tout )?(?:nous |m )(?:est|sont) impose\w*",
        "not_me",
        ("On n'a pas notre mot à dire.", "On me consulte jamais."),
        "J'ai mon mot à dire.",
        weight=2,
    ),
    Pattern(
        "authority.told.autonomous",
        r"(?:on|nous|je|j) (?:~ )?(?:est|sommes|suis|ai|a|avons) (?:~ )?(?:autonomes?|independante?s?"
        r"|libres?(?= (?:,|\.|de"
        r" (?:choisir|nos|mes)|la dessus|sur|pour)|$)|(?:toute )?(?:l |notre |mon )?autonomie)|(?:en"
        r" (?:dessous|bas)|sous|jusqu a)"
        r" (?:~~ )?(?:je|on) (?:~ )?(?:fais|fait) (?:~ )?(?:ce que (?:je|on) veu[xt]|comme (?:je|on)"
        r" veu[xt])",
        "nobody_else",
        ("On est autonomes là-dessus.", "J'ai toute l'autonomie."),
        "Les vendeuses sont autonomes.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.told.topic",
        rf"(?:^|(?<=, )|(?<=et )|(?<=\. )|(?<=mais ))(?:la |le |les |l |pour (?:la |le |les |l )?)(?!reste"
        rf" |(?:\w+ )?qui )\w+ (?:\w+ ){{0,3}}(?:, )?"
        rf"(?:ca )?c est (?:~ )?{THEM}(?= (?:,|\.|et|qui|toujours|point)|$)",
        "other",
        ("La dépense, c'est le DAF.", "Le chéquier c'est le trésorier."),
        "La dépense, c'est moi.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.told.wants_a_look",
        rf"(?:{THEM}|il|elle|ils|elles) (?:~ )?(?:veut|voudra|doit|tient a|exige de|insiste pour|demande a"
        rf"|souhaite)"
        r" (?:\w+ )?(?:co ?signer|contresigner|parapher|etre consulte\w*|relire|viser|valider|dire oui"
        r"|etre d accord|approuver|accepter"
        r"|donner son (?:accord|aval|feu"
        r" vert))|"
        rf"{THEM} (?:~ )?(?:voudra|veut|aime|aimera|tient a|va vouloir|demandera a|souhaite|souhaitera)"
        rf" (?:~ )?(?:{{me}} )*"
        r"(?:jeter un (?:oeil|coup d oeil)|regarder|voir|relire|comprendre|etre (?:consulte|au courant"
        r"|informe|dans la boucle)"
        r"\w*|donner son (?:avis|accord)|mettre son (?:grain de sel|nez)|son mot|avoir son mot|valider"
        r"|signer|un comparatif|des explications)",
        "needs",
        ("Le patron voudra y jeter un œil.", "La directrice aime donner son avis."),
        "Le patron voudra manger.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.told.nobody_to_tell",
        r"(?:pas (?:besoin )?(?:a |d |de )?)?(?:en )?(?:parler|parle|referer|refere) (?:~ )?a personne"
        r"|^(?:non |, |oui )*a personne"
        r"(?: (?:pantoute|d autre|du tout))?(?= (?:,|\.)|$)",
        "nobody_else",
        ("À personne pantoute.", "J'en parle à personne."),
        "J'en parle à mon associé.",
        asked="authority!",
        weight=3,
    ),
    Pattern(
        "authority.told.worthless",
        r"(?:mon|ma) (?:avis|accord|oui|mot|signature|voix) (?:, )?(?:~~ )?(?:il |elle |ca )?(?:vaut"
        r"|compte|pese|sert) (?:~ )?"
        r"(?:rien|pas|zero|pour du beurre|des clous|que dalle|un clou|a rien)",
        "not_me",
        "Mon accord, je vous le donne, il vaut pas un clou.",
        "Mon accord, il compte.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.told.no_paper",
        r"sans (?:resolution|vote|deliberation|bon de commande signe|accord|feu vert|aval|signature|visa"
        r"|validation|tampon"
        r"|mandat|quitus)(?: (?:de |du |des |d )(?:la |l )?(?:ROLE|\w+))? (?:, )?(?:~ )?(?:pas|rien|jamais"
        r"|point|personne)",
        "needs",
        "Sans résolution, pas de niveleuse.",
        "Sans accord particulier.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.told.once_they",
        rf"(?:quand|des que|une fois que|le jour ou|aussitot que|tant que|si|sous reserve que|a condition"
        rf" que) (?:~ )?{THEM}"
        rf" (?:{{me}} )*(?:aura|auront|a|ont|est|soit|sont|ait|aient|sera) (?:~ )?(?:{_GIVES})",
        "needs",
        ("Quand le banquier aura dit oui.", "Dès que le conseil a validé."),
        "Quand le patron aura fini.",
        asked="authority! timing next_step budget need",
        weight=2,
    ),
    Pattern(
        "authority.told.not_without",
        r"sans (?:lui|elle|eux|elles|(?:le |la |l |les |mon |ma |notre )?ROLE|(?:son|leur|l) (?:accord"
        r"|aval|oui|feu vert|signature|avis|visa|argent)) (?:, )?"
        r"(?:~ )?(?:(?:y a|il y a) (?:pas|rien|plus)|(?:pas|rien) (?:de|d|ne)\b|(?:je|on|j|nous) (?:~ )?"
        r"(?:pas|rien|jamais)|(?:je|on) (?:suis|est) (?:rien|coince|bloque))|(?:rien|pas|jamais) (?:\w+"
        r" ){0,4}dans (?:son|leur"
        r"|mon) (?:dos|coin)",
        "without",
        ("Sans lui y a pas de tracteur.", "Sans le trésorier on ne sort rien."),
        "Sans lui c'était triste.",
        asked="authority! timing next_step budget need",
        weight=3,
    ),
)
