"""Rules by which somebody else is set apart as the one who buys, grants or holds the purse, asked or not."""

from extraction.authority.words import ANYBODY, TOOLS
from extraction.expressions import Pattern

_GRANTS = (
    r"(?:va |vont |doit |peut )?(?:commande|commandent|achete|achetent|acheter|commander|autorise"
    r"|autorisent|dicte|impose"
    r"|imposent|(?:dit|disent|dire|dira) (?:oui|non|amen|ok|banco|si)|fait (?:la loi|la pluie|oui ou non)"
    r"|pose le doigt"
    r"|regne|gouverne|met le veto|attribue|attribuent|adjuge|homologue"
    rf"|(?:tient|tiennent|a|ont|detient) (?:le |la |les |l )?(?:{TOOLS}))(?! (?:pas|rien|jamais))"
)
_NOT_ME = r"(?!moi |nous |bibi |vous |toi |ma pomme |pas |ca |comme |la ou |dans |chez |pour )"

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "authority.cleft.them",
        rf"c est (?:meme |toujours |encore |surtout )?(?:{ANYBODY}"
        rf"|{_NOT_ME}(?:\w+ ){{0,3}}\w+) (?:, )?(?:(?:le |la |notre "
        rf"|mon |ma )?ROLE )?(?:, )?qui (?:{{me}} )*(?:tout )?{_GRANTS}"
        rf"|(?:celui|celle|ceux|le seul"
        rf"|la seule) qui (?:{{me}} )*{_GRANTS} (?:~ )?(?:, )?c est (?:~ )?{_NOT_ME}\w+",
        "other",
        (
            "C'est Montpellier qui achète.",
            ("Celui qui commande, c'est le directeur adjoint."),
            ("C'est elle qui dit amen."),
        ),
        ("C'est moi qui achète.", "C'est elle qui passe."),
        weight=2,
    ),
    Pattern(
        "authority.cleft.the_boss",
        r"c est (?:lui|elle|eux) (?:le|la|les) (?:gerante?|patronne?|patrons|chef|cheffe|boss|dirigeante?"
        r"|proprietaires?"
        r"|decideu\w+|decisionnaires?|actionnaires?|directeur|directrice)(?= (?:,|\.|il|elle|et|moi|ici"
        r"|maintenant|qui)|$)"
        r"|(?:il|elle) (?:va )?(?:dit|dire|dira) oui (?:(?:ou|et) (?:non|pas)|(?:, )?(?:il|elle) dit non)"
        r"|(?:le fonds|la boite|l affaire|la maison|le domaine|la ferme|l argent) (?:, )?(?:c |il "
        r"|elle )?(?:est|appartient)"
        r" (?:a|au|aux) (?!moi|nous|ma |la banque|sec|jour|point|toi|vous|vendre|louer|ceder|reprendre|cote"
        r"|risque"
        r"|bout|fond)\w+",
        "other",
        ("C'est elle la patronne.", "Il dit oui, il dit non.", "La boîte appartient à monsieur Azémar."),
        "C'est moi le patron.",
        weight=2,
    ),
    Pattern(
        "authority.cleft.refer",
        r"(?:adressez|demandez|envoyez|voyez|presentez|transmettez|proposez) (?:(?:le|la|les|vous|ca"
        r"|tout) )*(?:a |au |aux |avec "
        r"|ca avec )?(?:la |le |l )?(?:siege|direction|patronne?|gerante?|groupe|maison mere|centrale"
        r"|hierarchie|mairie|holding)",
        "other",
        "Adressez-vous au siège social, à Québec.",
        "Adressez-le à la comptabilité.",
        asked="authority role person next_step",
        weight=1,
    ),
)
