"""Rules by which my decision stands under somebody's eye: they look, they please, they have to be told."""

from extraction.authority.words import APPROVAL, THEM
from extraction.expressions import Pattern

_WHO = rf"(?:{THEM}|lui|elle|eux|elles|ils|il)"

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "authority.watched.looks",
        rf"{_WHO} (?:{{me}} )*(?:~ )?(?:jette|jettera|jettent|met|mettra|garde|gardent|pose|posera|donne"
        rf"|donnera|ajoute|a|ont|aura"
        r"|conserve|exerce) (?:~ )?(?:un oeil|l oeil|son oeil|un coup d oeil|son nez|son grain de sel"
        r"|un droit"
        r" de (?:regard|veto)|un regard|(?:son|leur) mot a dire|voix au chapitre|un veto|un controle)"
        rf"|{_WHO} (?:{{me}} )*(?:~ )?(?:regarde|regardent|lit|relit|passe|surveille|controle|verifie"
        rf"|veille|repasse)"
        r" (?:~ )?(?:par dessus mon epaule|derriere moi|derriere|apres moi|de pres|au grain)",
        "needs",
        ("Le board jette un œil.", "Mon père regarde par-dessus mon épaule."),
        "Le patron jette les vieux papiers.",
        asked="authority",
        weight=2,
    ),
    Pattern(
        "authority.watched.pleases",
        r"(?:faut|faudra|faudrait|fallait|suffit|pourvu|tant|du moment|a condition|des lors"
        r"|pour peu) (?:~ )?que (?:ca |le prix |le projet )?"
        rf"(?:{{me}} )*(?:plaise|plait|plaira|convienne|convient|aille|va|parle|passe) (?:~ )?(?:a|au|aux"
        rf"|chez) (?:~ )?{THEM}"
        rf"|(?:faut|faudra|faudrait) (?:~ )?que {_WHO} (?:~ )?(?:soit partant\w*|s y retrouve\w*|adhere\w*"
        rf"|suive\w*|marche\w*|digere\w*"
        r"|comprenne\w*|en veuille\w*|y croie\w*|s en mele\w*|tombe\w* d accord)"
        rf"|(?:avec|sous|sans froisser|dans le dos|par respect pour) (?:la benediction|l oeil|le regard"
        rf"|le controle|l autorite|la surveillance)?"
        rf" ?(?:de |du |des |d )?{THEM} (?:, )?(?:je|on|toujours|quand meme|sinon)",
        "needs",
        ("Faut que ça plaise au beau-père.", "Tant que ça convient à ma femme."),
        "Il faut que ça plaise aux clients.",
        asked="authority",
        weight=2,
    ),
    Pattern(
        "authority.watched.told",
        r"(?:j|je|on) (?:{me} )*(?:~ )?(?:touche|toucherai|toucher|glisse|glisserai) (?:~ )?(?:un"
        r"|deux) mots?"
        rf"|(?:faut|faudra|faudrait|vais|dois|doit|va|besoin|obligee? de) (?:~ )?(?:que (?:j|je"
        rf"|on) )?(?:{{me}} )*(?:embarque\w*|onboard\w*"
        r"|align\w+|mett\w+ dans la boucle|associ\w+|convain\w+|rall\w+|sonde\w*|consult\w+|avert\w+"
        r"|inform\w+|brief\w*|implique\w*"
        rf"|emmen\w+|embringu\w+|prev\w+) (?:~ )?{THEM}"
        rf"|(?:{THEM}|il|elle|ils|elles) (?:~ )?(?:me|nous|m) (?:~ )?(?:ferait payer|ferait la tete"
        rf"|tombe\w* dessus|engueul\w+|tuerait|en voudrait"
        rf"|reprocherait|tape sur les doigts|passerait un savon|arracherait)"
        rf"|(?:je|j) (?:~ )?(?:rends|rend|dois) (?:~ )?(?:des )?comptes? (?:a|au|aux) (?:~ )?{THEM}"
        rf"|(?:reunir|rassembler|appeler) (?:~ )?{THEM}",
        "needs",
        (
            "Il faut que j'embarque notre DSI.",
            ("Mon frère me le ferait payer."),
            ("J'en touche un mot au président."),
        ),
        "Je rends visite au client.",
        asked="authority",
        weight=2,
    ),
    Pattern(
        "authority.watched.both_hands",
        r"(?:et|plus|puis|avec|a cote de|en plus de) (?:~ )?(?:la mienne|le mien|les miennes"
        r"|les miens)(?= (?:,|\.|et|pour|sinon)|$)"
        r"|(?:la mienne|le mien|les miens) , (?:puis |et |plus )?(?:celle|celui|ceux) (?:de|du|des"
        r"|d) (?!personne)"
        r"|(?:la mienne|le mien|ma \w+|mon \w+) (?:, )?(?:et|plus|avec|a cote de) (?:celle|celui"
        r"|ceux) (?:de|du|des|d) (?!personne)"
        r"|(?:rien|pas|jamais) (?:\w+ ){0,6}avec (?:juste |seulement |qu )?une (?:seule )?(?:signature|voix"
        r"|paraphe)",
        "with_others",
        ("La signature du directeur et la mienne.", "Rien ne s'achète avec juste une signature."),
        ("La mienne.", "La mienne et celle de personne."),
        asked="authority",
        weight=3,
    ),
    Pattern(
        "authority.watched.their_hand",
        rf"sans (?:sa|son|leur) (?:\w+ )?{APPROVAL}",
        "without",
        "Sans sa deuxième signature, mon chéquier c'est du papier.",
        "Sans sa voiture, il ne vient pas.",
        asked="authority next_step timing budget need",
        weight=2,
    ),
    Pattern(
        "authority.watched.votes",
        r"(?:ca|tout|c) (?:se )?(?:vote|discute|decide|debat|tranche|regle) (?:~ )?(?:en (?:ag|assemblee"
        r"|assemblee generale|reunion|conseil de"
        r" famille|equipe|bureau|plenary)|autour|a la (?:majorite|table|cuisine)|au consensus)(?! par)"
        r"|chaque \w+ (?:~ )?(?:a|dispose d|pese|compte pour) (?:~ )?(?:sa|une) voix|(?:ma"
        r"|la mienne) (?:voix )?(?:~ )?(?:pese|compte|vaut) (?:~ )?(?:pas )?"
        r"(?:plus|autant|comme)|un (?:homme|coop\w+|associe|membre|adherent) (?:, )?une voix|(?:on"
        r"|nous) (?:~ )?(?:en )?(?:cause|parle|discute|debat)"
        r" (?:~ )?(?:le (?:dimanche|soir|lundi)|a table|a la maison|sur l oreiller|au (?:souper|diner"
        r"|dejeuner|lit|coin du feu)|en famille)"
        r"|a quatre mains|en (?:tandem|duo|trio|binome|copil|comite restreint)|conjointement|(?:de"
        r"|d un) (?:concert|commun accord)|double cle",
        "with_others",
        ("Ça se vote en assemblée générale.", "On en parle le dimanche soir."),
        "On en parle demain.",
        asked="authority",
        weight=2,
    ),
)
