"""Rules on head counts (annotation guide, Company size)."""

from extraction.expressions import Pattern

SAID: tuple[Pattern, ...] = (
    Pattern(
        "size.said",
        r"(?:on|nous) (?:~ )?(?:est|sommes|emploie|emploient|tourne a|compte|doit etre) (?:~ )?NUM"
        r"|NUM (?:~ )?(?:salariees?|salaries|personnes|employes|collaborateurs|agents(?: permanents)?"
        r"|bulletins|compagnons|permanents|etp|equivalents temps plein)|"
        r"(?:effectif|bulletins|paie|salaries|registre) (?:~~ )?NUM|(?:boite|societe|entreprise|groupe"
        r"|maison) (?:de|c est) (?:~ )?NUM",
        "size",
        "On est deux cent soixante personnes.",
        "On a 400 adhérents.",
    ),
)

NOT_STAFF = [
    "adherents",
    "licencies",
    "clients",
    "eleves",
    "enfants",
    "vehicules",
    "postes",
    "commandes",
    "enfants",
    "lits",
    "chambres",
    "habitants",
    "abonnes",
    "machines",
    "sites",
    "agences",
    "magasins",
    "commerciaux",
    "associes",
    "stagiaires",
    "benevoles",
    "interimaires",
    "saisonniers",
    "contrats",
    "dossiers",
    "tonnes",
    "hectares",
    "chauffeurs",
    "techniciens",
    "camions",
    "voitures",
    "voix",
    "parts",
    "enfants",
    "utilisateurs",
    "licences",
    "serveurs",
    "presses",
    "patients",
    "resident",
    "residents",
    "places",
    "agences",
    "cabinets",
    "devis",
    "ans",
    "mois",
    "jours",
    "euros",
    "fois",
]
"""Counted words that are no staff."""

ASKS = (
    r"combien (?:de|d) (?:compagnons|gars|profs|(?!(?:habit|particip|etudi|enf|client|utilis|visit|don"
    r"|adher|abonn)\w*)\w+(?:eurs|euses|iers|ieres|istes|ants|antes|iens))(?!\w)"
    r"|vous etes (?:donc |bien |a peu pres |environ )?(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix"
    r"|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille|\d+)(?! (?:ans|associes))|"
    r"(?:vous etes|t es) (?:(?:a peu pres|environ) )?convien[ts]?(?!\w)"  # as Whisper hears *combien*
    r"|(?:vous etes|vous etiez|t es|tu es|etes vous) (?:(?:donc|bien|a peu pres|environ|toujours"
    r"|maintenant|tres|vous|plus) )?(?:combien(?! (?:de fois|sur le|sur les rangs|prets))|nombreux"
    r"|nombreuses)|combien (?:vous etes|etes vous|de tetes"
    r"|d (?:ouvriers|employes|agents|effectifs?)|de (?:salaries|personnes|gens|monde|collaborateurs"
    r"|bonshommes|gars|paires de bras))"
    r"|(?:^|, |\. |\? |! |et |cote |niveau )(?:d|de|du|les|des|vos|en) "
    r"(?:employes|salaries|personnels?|effectifs?)(?: ,)?"
    r"(?: (?:alors|chez vous|au total|en tout|c est combien|vous etes combien))? \?"
    r"|(?:avez|employez|embauchez|tournez avec|travaillez avec) (?:du|beaucoup de|tant de) (?:monde|gens"
    r"|personnel)|tournez (?:a|avec) combien"
    r"|(?:avez|employez|embauchez) du monde|etes (?:tout seul|toute seule|seule?)(?: ,)? (?:au|a la|a l"
    r"|chez|dans)|(?:gros|grosse|petit|petite|grand|grande) (?:cabinet|structure|boite|maison|equipe|etude"
    r"|entreprise|garage|atelier"
    r"|service|exploitation|association|commune|agence|affaire|etablissement)|votre effectif"
    r"|vos effectifs|l effectif"
)
"""Questions on the head count, in the agent's words or in a turn that holds both voices."""
