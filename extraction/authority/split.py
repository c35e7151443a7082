"""Rules by which a decision is divided by matter or by amount: part mine, part somebody else's."""

from extraction.authority.words import ME, THEM
from extraction.expressions import Pattern

_ABOUT = r"(?:pour |sur |cote |niveau |en |concernant |quant a |a )?"
_THE = (
    r"(?:le |la |les |l |du |de la |des |mon |ma |mes |notre |nos |ce |cette |tout ce qui est |tout le "
    r"|toute la )"
)
_NOT_IN_TRUTH = r"(?!(?:le |la |l |les )?(?:papier|theorie|principe|fond|vrai|pratique|moment|coup)\b)"
_MATTER = (
    rf"{_ABOUT}{_NOT_IN_TRUTH}(?:{_THE}{_NOT_IN_TRUTH}(?:\w+ ){{1,4}}"
    r"|(?:\w{2,}(?:er|ir|re|oir) )(?:\w+ ){0,3})"
)
_YES = r"(?:oui|ok|d accord|sans probleme|sans souci|pas de souci)"
_BUT = (
    r"(?:(?:,|\.|mais|et|par contre|en revanche|apres|cependant|sauf que|seulement|alors que|tandis que) )+"
)
_IS_MINE = (
    rf"(?:c est (?:bien |toujours |plutot |encore )?(?:{ME}|pour moi|a moi|mon (?:affaire|rayon|domaine"
    rf"|boulot|job|truc"
    r"|metier|choix|terrain)|ma (?:partie|main|decision))|(?:je|j) (?:{me} )*(?:m en occupe"
    r"|en fais mon affaire|la choisis"
    r"|choisis|decide|tranche|gere|signe|valide|prends sur moi|suis libre|suis autonome"
    r"|fais ce que je veux|ai la main"
    r"|ai carte blanche))"
)
_IS_THEIRS = (
    rf"(?:(?:ca )?c est (?:~ )?(?:{THEM}|lui|elle|eux)|(?:ca |cela |la )?(?:faut|il faut|faut que ca"
    rf"|ca) (?:~ )?(?:{{+passer}}"
    rf"|{{+remonter}}|{{+monter}}|{{+voir}}|{{+demander}}|{{+aller}}|part|revient|releve) (?:~ )?{THEM}"
    rf"|(?:il |elle )?(?:me |nous )?faut (?:~ )?{THEM}|{THEM} (?:, )?(?:(?:il|elle"
    rf"|ils) )?(?:{{me}} )*(?:decide|decident"
    r"|tranche|tranchent|signe|signent|valide|valident|tient|tiennent|regarde|regardent|veut|veulent"
    r"|reprend|reprennent))"
)

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "authority.split.yes_no",
        rf"{_MATTER}(?:, )?{_YES} {_BUT}(?:{_MATTER}(?:, )?(?:non|pas|jamais)(?= |$)|(?:pas"
        rf"|jamais) (?:pour |sur )?{_THE}?\w+)"
        rf"|{_MATTER}(?:, )?(?:non|pas moi) {_BUT}{_MATTER}(?:, )?{_YES}(?= |$)|oui (?:, )?(?:pour"
        rf"|sur) {_THE}(?:\w+ ){{1,4}}"
        rf"{_BUT}(?:non|pas) (?:pour|sur)\b|(?:a moitie|en partie|pour (?:une |moitie|partie)"
        rf"|ca depend (?:de quoi|du sujet"
        r"|du montant|de la somme|de ce qu)|selon (?:le montant|les montants|la somme|le sujet))(?= |$)",
        "with_others",
        (
            "Le fournisseur oui, les montants non.",
            "Pour choisir oui, pour payer non.",
            "Le choix oui, pas la signature.",
        ),
        ("Sur le papier oui, en vrai non.", "La démo oui, jeudi."),
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.split.matters",
        rf"{_MATTER}(?:, )?{_IS_MINE}(?: qui (?:\w+ ){{1,3}}\w+)? {_BUT}(?:(?:\w+|,) ){{0,10}}{_IS_THEIRS}"
        rf"|{_MATTER}(?:, )?(?:ca )?c est (?:~ )?{THEM} {_BUT}{_MATTER}(?:, )?{_IS_MINE}(?! qui"
        rf" (?:transmets|prepare|monte|remplis))",
        "with_others",
        (
            "La technique c'est moi, le contrat c'est le siège.",
            "L'atelier je décide, mais pour les sous faut voir la direction.",
            "Les chiffres c'est le DAF, les gens c'est moi.",
        ),
        ("La technique c'est moi, le café aussi.", "Le contrat c'est le siège."),
        asked="authority! person! role! next_step! need! budget! other!",
        weight=2,
    ),
    Pattern(
        "authority.split.amounts",
        r"(?:en dessous|au dessous|en deca|jusqu (?:a|en)|sous|moins de"
        r"|tant que (?:~ )?reste) (?:\w+ ){0,6}(?:, )?(?:je|j|moi|seule?|c est moi)"
        rf" (?:~~ )?(?:[,.] )?(?:au dessus|au dela|passe|plus haut|plus|apres|a partir|sinon|des qu"
        rf"|si)\b (?:\w+ ){{0,6}}(?:, )?(?:{_IS_THEIRS})"
        rf"|(?:au dessus|au dela|a partir|plus) (?:~~ )?{THEM} (?:~~ )?(?:[,.] )?(?:en dessous|au dessous"
        rf"|sous|jusque la|avant)"
        r" (?:~~ )?(?:je|j|moi|c est moi)\b",
        "with_others",
        "Sous dix mille c'est moi, au-dessus c'est le conseil.",
        "Au-dessus c'est le grenier.",
        weight=2,
    ),
    Pattern(
        "authority.split.threshold",
        r"(?:des que|des qu|quand|lorsque|si) (?:ca|cela|le montant|la somme|on|le prix|le devis"
        r"|la facture) (?:depasse|passe|monte"
        r"|grimpe|va au dela)(?: (?:de |a |les |des )*(?:AMT|NUM|TIME|montant|seuil|\w+))?(?: (?:euros"
        r"|dollars|francs|piasses))?"
        rf" (?:, )?(?:la |c est |faut |il faut )?(?:~ )?{THEM}(?! (?:rale|rales|grogne|est content))",
        "needs",
        "Dès que ça dépasse cinq mille, le siège doit contresigner.",
        "Dès que ça passe au vert, le camion part.",
        asked="authority",
        weight=2,
    ),
)
