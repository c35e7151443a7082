"""Signs of how much, how often and how old: they support a trouble told beside."""

from extraction.expressions import Pattern

DEGREES: tuple[Pattern, ...] = (
    Pattern(
        "sign.worn",
        r"vieu(?:x|le)|vieille?s?|vieil|date(?:nt)? (?:de|d)|(?:\d+|quinze|vingt|trente|quarante"
        r"|dix) ans (?:d age"
        r"|de bouteille|de service)|vetustes?|obsoletes?|depassee?s?|d epoque|rafistol\w+|scotch\w*"
        r"|fil de fer"
        r"|bouts? de ficelle|plus maintenue?s?|fin de vie|prehistorique|hors d age|a bout de souffle"
        r"|de l an|de mon"
        r" (?:pere|grand pere)|age de (?:pierre|mon)|mathusalem|antediluvien\w*|amortie?s?|fait son temps"
        r"|bancal\w*"
        r"|dos|bouts? de (?:papier|carton)|post ?its?|boites? a chaussures|calepin|au crayon",
        "worn",
        ("Un vieux serveur rafistolé.", "Ça date de 1998."),
        "Il est tout neuf.",
    ),
    Pattern(
        "sign.share",
        r"(?:une?|un \w+|une \w+|deux|trois|quatre|cinq|sept|huit|neuf|onze|\d+|un jour|une fois"
        r"|\w+) sur (?:deux"
        r"|trois|quatre|cinq|six|dix|vingt|trente|quarante|cent|huit|sept|\d+)|(?:la moitie|un tiers"
        r"|les trois"
        r" quarts|un quart|la plupart|les deux tiers)|\d+ %|pour cent|\w+ pour cent",
        "share",
        ("Une commande sur dix.", "La moitié s'en va."),
        "Toutes les commandes.",
    ),
    Pattern(
        "sign.often",
        r"(?:tous|toutes) les (?:\w+ )?(?:jours|matins|soirs|lundis|mardis|vendredis|samedis|dimanches"
        r"|semaines|mois"
        r"|ans|nuits|hivers|etes|deux|trois|quatre|cinq)|a chaque \w+|chaque (?:fois|jour|matin|soir|nuit"
        r"|semaine|mois|annee|an|saison|lundi|mardi|vendredi|samedi|dimanche|week end|ete|hiver|automne"
        r"|printemps|rentree|devis|commande|livraison|appel|visite|intervention|passage|cloture|paie"
        r"|panne|orage|coup|depart|changement|fermeture|ouverture|inventaire|audit)|sans arret"
        r"|tout le temps"
        r"|regulierement|souvent|(?:\d+|une|deux|trois|quatre|dix|vingt|quatre vingts) fois par (?:jour"
        r"|semaine|mois|an)"
        r"|des qu\w*|des que|sans cesse|en permanence|toujours (?:en|trop|une?|pas|le|la|les|aussi"
        r"|brise\w*)|encore une"
        r" fois|quand (?:il|ca|y) (?:pleut|gele|neige|y a|fait)|a chaque fois",
        "often",
        ("Tous les lundis.", "Dès qu'il pleut."),
        "Une fois.",
    ),
)
