"""Signs that something goes wrong, by the manner of telling it: what lacks, is dreaded, mocked, forced."""

from extraction.expressions import Pattern
from extraction.need.words import DEPENDENCE, FEARS, FORCED, LACKS, LAMENTS, WORSENS

MANNERS: tuple[Pattern, ...] = (
    Pattern(
        "sign.lacks",
        LACKS,
        "lacks",
        ("On n'a pas de registre.", "Il n'existe pas, ce fichier.", "Y a rien pour prévenir."),
        ("On n'a pas de problème.", "On n'a pas de budget."),
    ),
    Pattern(
        "sign.depends",
        DEPENDENCE,
        "depends",
        ("Il est le seul à savoir.", "Quand Paul est en congé, tout attend.", "Tout repose sur une dame."),
        "Quand je suis en vacances.",
    ),
    Pattern(
        "sign.fears",
        FEARS,
        "fears",
        ("J'ai peur que ça parte en fumée.", "Pourvu que ça tienne.", "Le jour où il lâche, on ferme."),
        "On dort bien.",
    ),
    Pattern(
        "sign.laments",
        LAMENTS,
        "laments",
        (
            "C'est le far west.",
            "Bonjour pour s'y retrouver.",
            "On a l'air malin.",
            "Faut voir l'état du sol.",
        ),
        "C'est un plaisir.",
    ),
    Pattern(
        "sign.forced",
        FORCED,
        "forced",
        (
            "Il a fallu refouler des familles.",
            "On se retrouve à tout refaire.",
            "Obligés de fermer un étage.",
        ),
        "On peut choisir.",
    ),
    Pattern(
        "sign.worsens",
        WORSENS,
        "worsens",
        ("C'est de pire en pire.", "Troisième fois depuis la Toussaint."),
        "C'est stable.",
    ),
)
