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
