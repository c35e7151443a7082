"""What may stand after a figure: things that are counted or measured, and words that follow a bare sum."""

from extraction.lexemes import FUNCTION_WORDS, words

PEOPLE = words(
    "personne personnes salarie salaries salariee salariees employe employes employee employees "
    "collaborateur collaborateurs collaboratrices agent agents gens ouvrier ouvriers commerciaux "
    "commerciales techniciens conducteurs chauffeurs compagnons benevoles etp tetes gars filles "
    "femmes hommes permanents permanentes interimaires saisonniers apprentis stagiaires cadres "
    "ingenieurs consultants infirmiers infirmieres medecins soignants aides enseignants professeurs "
    "profs vendeurs vendeuses caissieres cuisiniers associes developpeurs devs effectifs "
    "fonctionnaires titulaires contractuels membres collegues bonshommes pax users utilisateurs "
    "utilisatrices heads personnels equipiers polisseurs fte equivalents travailleurs travailleuses "
    "employes-es operateurs operatrices magasiniers preparateurs soudeurs macons paysagistes "
    "coiffeuses coiffeurs praticiens veterinaires comptables secretaires assistantes assistants "
    "directeurs managers chefs"
)
"""Persons: a count of them may be a company's size."""

DURATIONS = words(
    "an ans annee annees mois jour jours semaine semaines heure heures h minute minutes min mn "
    "seconde secondes trimestre trimestres semestre semestres nuit nuits siecle siecles soir soirs "
    "week weekends journee journees decennies quinzaine matin matins ouvrables ouvres calendaires"
)
MONTHS = words(
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr "
    "sept oct nov dec"
)
WEEKDAYS = words("lundi mardi mercredi jeudi vendredi samedi dimanche")
MEASURES = words(
    "m2 m3 metre metres m km kms kilometre kilometres borne bornes kilo kilos kg tonne tonnes t litre "
    "litres hectare hectares ha kw kwh kva mw mwh go to mo gigas giga tera teras degre degres chevaux "
    "pouce pouces cm mm fois x pieds pied carres points point etoiles % ‰ mega megas volts watts "
    "amperes bar bars hectolitres hl quintaux centime centimes cenne cennes virgule chiffres decibels "
    "h heures centimetres millimetres quarts tiers contre minutes"
)

RANK_NOUNS = words(
    "numero no n poste ligne salle etage page version quai porte batiment lot niveau chapitre article "
    "iso norme chambre bureau phase etape palier zone classe categorie option case secteur type top "
    "office windows loi rue avenue boulevard departement dept agence equipe groupe annexe question "
    "point fois formule g tranche promotion promo semaine s t q h trimestre semestre heure heures"
)
"""Words that a figure numbers: "poste 12", "ligne 4", "phase 2"."""

ADJECTIVES = words(
    "petits petites grands grandes gros grosses bons bonnes autres nouveaux nouvelles jeunes vrais "
    "seuls seules premiers premieres derniers dernieres anciens anciennes beaux belles"
)
"""What may stand between a figure and the thing that it counts."""

NOUNS_LIKE_PARTICIPLES = words(
    "adherents abonnes marches cles cafes degres cotes carres essais delegues adjoints retraites "
    "invites prives blesses bebes communiques resumes releves traites comites"
)
"""Plurals in "-és" that are counted things, unlike "20 000 prévus"."""

REFERENCES = words("iso norme article numero n loi windows office cerfa version departement")
"""Words whose figure is a reference, however large."""

_SPENT = frozenset(
    f"{stem}{ending}"
    for stem in [
        "prevu",
        "vote",
        "valide",
        "alloue",
        "budgete",
        "debloque",
        "provisionne",
        "acte",
        "reserve",
        "consacre",
        "accorde",
        "engage",
        "signe",
        "fleche",
        "pose",
        "depense",
        "investi",
        "paye",
        "finance",
        "arbitre",
        "ouvert",
        "disponible",
        "budgetise",
        "notifie",
        "attribue",
        "dispo",
        "perdu",
        "economise",
        "gele",
        "bloque",
        "affecte",
        "sanctuarise",
        "approuve",
        "sur",
        "promis",
        "mis",
        "inscrit",
        "restant",
        "envisage",
        "demande",
        "chiffre",
        "estime",
    ]
    for ending in ("", "s", "e", "es")
)

AFTER_A_SUM = FUNCTION_WORDS | _SPENT
"""Words that may follow a bare sum; another plural word after a figure is the thing that it counts."""
