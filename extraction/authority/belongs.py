"""Rules by which the decision belongs to somebody: in whose hands, of whose rank, on whose desk it is."""

from extraction.authority.words import ANYBODY, THEM
from extraction.expressions import Pattern

_THING = (
    r"(?:ca|cela|c|tout|le reste|(?:la |cette |notre )?(?:decision|signature|validation|commande|depense"
    r"|main)"
    r"|(?:le |ce )?(?:choix|dossier|sujet|verdict|mot de la fin|dernier mot|feu vert|final|arbitrage|budget"
    r"|achat)"
    r"|l (?:arbitrage|achat|affaire|accord|engagement|investissement))"
)
_IS = r"(?:est|sont|reste|restent|se trouve|se trouvent|demeure|sera)"
_PLACE = (
    r"(?:(?:entre|dans) les mains|sur le bureau|du ressort|de la (?:competence"
    r"|responsabilite)"
    r"|de l autorite|dans le camp|a la (?:main|discretion|signature)|l affaire|l apanage|la prerogative"
    r"|le domaine"
    r"|(?:la )?chasse gardee|le pre carre|sous la coupe|sous l autorite|le fait)"
)
_FALLS = (
    r"(?:incombe|echoit|revient|appartient|releve|depend|ressort|emane|descend|tombe|procede|relevent"
    r"|dependent)"
)
_OF = r"(?:du|de la|de l|des|de|d|au|aux|a la|a l|a)"

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "authority.belongs.them",
        rf"{_THING} (?:, )?(?:(?:ca|c|elle|il) )?(?:~ )?{_IS} (?:~ )?{_PLACE} {_OF} (?:~ )?(?:{ANYBODY}"
        rf"|(?!moi|nous)\w+)"
        rf"|{_THING} (?:, )?(?:(?:ca|c|elle|il) )?(?:~ )?{_FALLS} (?:uniquement |directement "
        rf"|que )?{_OF} (?:~ )?{ANYBODY}"
        rf"|{_THING} (?:, )?(?:ca |elle |il )?(?:se (?:prend|decide|regle|joue|fait|tranche|passe)"
        rf"|est pris\w*|monte|part"
        rf"|remonte|atterrit|finit) (?:~ )?(?:au-dessus|au dessus|plus haut|en haut lieu|dans les etages"
        rf"|a l etage"
        rf"|en haut|la haut|dans (?:son|leur) bureau|(?:sur|chez|a) (?:le bureau )?(?:de |du |a |la |le "
        rf"|l )*{THEM})",
        "other",
        ("La décision est entre les mains du conseil.", "Ça remonte en haut lieu."),
        ("La décision me revient.", "Le dossier est sur la table."),
        asked="authority! person! role! next_step!",
        weight=2,
    ),
    Pattern(
        "authority.belongs.me",
        rf"{_THING} (?:, )?(?:(?:ca|c|elle|il) )?(?:~ )?(?:m incombe|m echoit|me revient|m appartient"
        rf"|{_IS} (?:~ )?(?:a|dans|entre"
        r"|sur|de|sous) (?:ma|mon|mes) (?:main|mains|discretion|bureau|camp|ressort|competence|guise"
        r"|signature"
        r"|responsabilite|niveau|perimetre|autorite))(?! c est)"
        r"|c est (?:dans )?(?:mes (?:attributions|prerogatives)|mon pre carre|ma chasse gardee|a ma main)"
        r"|(?:a|selon) (?:ma guise|mon bon vouloir|mon idee)",
        "i_decide",
        ("C'est dans mes attributions.", "Le choix m'incombe."),
        "Ce n'est pas dans mes attributions.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.belongs.above_me",
        r"(?:est|c est|etait|releve|sort|dans|sont) pas (?:(?:dans|de|a|du|en) )?(?:mon|ma|mes) (?:ressort"
        r"|niveau|grade|pouvoir"
        r"|pouvoirs|competences?|attributions|prerogatives|domaine|role|rayon|perimetre|echelon|casquette"
        r"|job|boulot"
        r"|fonctions?|delegation|habilitation)"
        r"|(?:au dessus|au dela|hors|en dehors) de (?:mon|ma|mes) (?:grade|paie|paye|salaire|pouvoirs?"
        r"|competences?|niveau"
        r"|tete|attributions|portee|perimetre|delegation)"
        r"|(?:ca|cela) (?:me |nous )depasse(?: (?:mes|ma|mon|nos) \w+)?(?= (?:,|\.|et|c)|$)|(?:mon|ma"
        r"|mes) (?:grade|competences?"
        r"|echelon|salaire|paie|paye) (?:~ )?(?:va pas|permet pas|suffit pas|permettent pas)"
        r"|(?:pas|jamais) (?:assez |si )?(?:haut place|gradee?|galonnee?)|(?:pas"
        r"|aucune?) (?:~ )?(?:autorite|latitude|marge"
        r" de manoeuvre|prise|poids) (?:pour|la dessus|sur)|qui suis je pour",
        "not_me",
        ("Ce n'est pas de mon ressort.", "C'est au-dessus de ma paie."),
        "C'est de mon ressort.",
        asked="authority! person! role! next_step! budget!",
        weight=3,
    ),
)
