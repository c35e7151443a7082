"""The words of time as data: names, expressions with examples and look-alikes.

Expressions are regular expressions over a reading's line (`extraction.numbers.Reading.text`): folded words
with one blank between them, numbers as `#15`, ranks as `@2`.
"""

import re

from extraction.cues import Cue

MONTHS = {
    "janvier": 1, "janv": 1, "fevrier": 2, "fevr": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6,
    "juillet": 7, "juil": 7, "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "decembre": 12,
}  # fmt: skip
WEEKDAYS = {"lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6}
UNITS = {
    "jour": "day", "jours": "day", "semaine": "week", "semaines": "week", "mois": "month",
    "an": "year", "ans": "year", "annee": "year", "annees": "year", "trimestre": "quarter",
    "trimestres": "quarter", "semestre": "semester", "semestres": "semester",
    "heure": "hour", "heures": "hour", "h": "hour", "minute": "minute", "minutes": "minute",
}  # fmt: skip

MONTH = "(?:" + "|".join(MONTHS) + ")"
WEEKDAY = "(?:" + "|".join(WEEKDAYS) + ")"
PARTS = {
    "fin": "fin", "end": "fin", "debut": "debut", "early": "debut", "mi": "mi", "mie": "mi", "mid": "mi",
    "milieu": "mi", "moitie": "mi", "courant": "", "cours": "",
}  # fmt: skip

PART_OF_YEAR = re.compile(
    r"(?: (?:,|plutot|donc|disons|mettons|genre))?"
    r"(?: (?:au|en|a l'|a la|vers|plutot|le|la|l'|dans le|sur le|courant|pour))*"
)
"""What may stand between a year and the part of it that is meant."""
YEAR_SUFFIX = (
    r"(?: (?:(?:de |d' |en |pour |l' annee )?#(?P<y>(?:19|20)[0-9][0-9])"
    r"|#(?P<yy>2[4-9]|3[0-9])(?! (?:h|heures?|€|euros?|personnes?|salaries?|jours?|mois|%|a|-|et|ou)(?= "
    r"|$))"
    r"|(?P<ny>(?:de |d' |en )?(?:l' )?(?:an|annee) (?:prochaine?|qui vient|d' apres|suivante?))"
    r"|(?P<ly>(?:de )?(?:l' )?(?:an|annee) (?:derniere?|passee?))"
    r"|(?P<ty>(?:de )?cette annee)"
    r"|(?P<nx>prochaine?|qui vient|suivante?|a venir)"
    r"|(?P<lx>derniere?|passee?)"
    r"(?! (?:delai|carat|jour|moment|limite|trimestre|semestre|semaine|quinzaine))))?"
)
"""What may follow a month, quarter, season and fixes its year."""


HOLIDAYS = (
    # name, expression, confidence
    ("noel", r"(?<!pere )noel", 0.85),
    ("new_year", r"(?:nouvel an|jour de l' an|(?:@1|premier) de l' an)", 0.8),
    ("toussaint", r"toussaint", 0.85),
    ("easter", r"paques", 0.85),
    ("ascension", r"ascension", 0.8),
    ("pentecost", r"pentecote", 0.8),
    ("saint_jean", r"saint jean(?: baptiste)?", 0.7),
    ("sylvestre", r"saint sylvestre", 0.8),
    ("thanksgiving_qc", r"action de graces?", 0.7),
    ("black_friday", r"black friday", 0.7),
    ("epiphany", r"(?:epiphanie|galette des rois|fete des rois|(?:la )?galette)", 0.7),
    ("saint_nicolas", r"saint nicolas", 0.8),
    ("sainte_catherine", r"sainte catherine", 0.6),
    ("valentine", r"saint valentin", 0.8),
    ("candlemas", r"chandeleur", 0.7),
    ("assumption", r"assomption", 0.8),
    ("halloween", r"halloween", 0.7),
    ("armistice", r"armistice", 0.7),
    ("patriotes_qc", r"(?:fete de la reine|journee des patriotes|fete des patriotes)", 0.7),
    ("mothers_day", r"fete des meres", 0.6),
    ("fathers_day", r"fete des peres", 0.6),
    ("ramadan", r"(?<!fin du )(?<!fin de )ramadan|careme musulman", 0.6),
    ("lent", r"(?<!fin du )careme(?! musulman)", 0.5),
    ("eid", r"aid el fitr|l' aid(?! el)|korite|fin du ramadan", 0.5),
    ("sacrifice", r"aid el kebir|aid el adha|tabaski", 0.5),
    ("saint_martin", r"saint martin", 0.6),
    ("saint_michel", r"saint michel", 0.5),
    ("sainte_barbe", r"sainte barbe", 0.6),
    ("saint_vincent", r"saint vincent", 0.6),
    ("saint_eloi", r"saint eloi", 0.6),
    ("music_day", r"fete de la musique", 0.7),
    ("heritage_days", r"journees? du patrimoine", 0.7),
    ("beaujolais", r"beaujolais(?: nouveau)", 0.6),
    ("federal_fast_ch", r"jeune federal", 0.7),
    ("good_friday", r"vendredi saint", 0.8),
    ("canada_day", r"(?:fete|jour) du canada", 0.7),
    ("palm_sunday", r"(?:rameaux|dimanche des rameaux)", 0.8),
    ("holy_week", r"semaine sainte", 0.7),
    ("shrove", r"mardi gras|carnaval", 0.6),
    ("summer_solstice", r"solstice (?:d' ete|de juin)", 0.7),
    ("sucres_qc", r"(?:les |des |aux |le temps des )sucres|temps des sucres", 0.4),
    ("summer_sales", r"soldes d' ete", 0.5),
    ("winter_sales", r"soldes d' hiver", 0.5),
    ("fine_days", r"aux beaux jours", 0.5),
    ("winter_end", r"(?:sortie|sortir) (?:de l' |d' )hiver", 0.5),
    ("summer_end", r"(?:sortie|sortir) (?:de l' |d' )ete", 0.5),
    ("late_season", r"arriere saison", 0.5),
    ("ice_saints", r"saints? de glace", 0.6),
    ("national", r"fete nationale", 0.6),
    ("labour", r"fete du travail", 0.6),
    (
        "festive",
        r"(?:(?:les |des |aux )fetes(?: de fin d' annee)?|temps des fetes|treve des confiseurs)",
        0.6,
    ),
    (
        "summer_break",
        r"(?:vacances (?:d' ete|estivales)|grandes vacances|conges (?:d' ete|annuels)|pause estivale)",
        0.7,
    ),
    ("christmas_break", r"(?:vacances|conges)(?: scolaires)? (?:de noel|de fin d' annee|d' hiver)", 0.7),
    (
        "february_break",
        r"vacances(?: scolaires)? (?:de |d' )?(?:fevrier|ski|neige)|conges? de (?:carnaval|detente)",
        0.5,
    ),
    ("relache_qc", r"(?:la |semaine de |conge de )relache(?: scolaire)?", 0.6),
    ("spring_break", r"(?:vacances|conges?)(?: scolaires)? (?:de paques|de printemps|d' avril)", 0.5),
    ("autumn_break", r"(?:vacances|conges?)(?: scolaires)? (?:de la toussaint|d' automne)", 0.5),
    ("construction_qc", r"(?:vacances|conges?) de la construction", 0.6),
    ("construction_be", r"(?:vacances|conges?) du batiment", 0.5),
    ("winter_truce", r"treve hivernale", 0.6),
    ("harvest_grapes", r"(?:les |des |aux |la )vendanges?", 0.35),
    ("harvest", r"(?:les |des |la )moissons?", 0.35),
)
"""Days and seasons of the year that people count from; the calendar of each is in `holidays`."""


_LINK = (
    r"(?: (?:le|la|l'|les|au|aux|a|du|de|d'|des|cette|ce|cet|en|mois|pour|dans|tout|toute|notre|nos|mon|ma|"
    r"leur|"
    r"son|sa|vers|autour|courant|que|qu'|plutot|avec))"
)
LINK = f"{_LINK}{{0,4}}"
"""The articles and prepositions that may stand between a cue and its period."""
_NEGATION = (
    r"(?:pas|rien|jamais|plus (?:de|rien|d')|aucun|aucune|personne|guere|impossible|ni|nulle|difficile|"
    r"difficilement)"
)
_WORD = r"(?:(?!#|[.;?!:](?= )|pourquoi |mais |avant |sauf |donc |alors |faut |sinon |parce )\S+ )"
"""A word that may stand between a negation and its "avant"."""

_EVENT = (
    r"(?!(?:fin|debut|milieu|courant|mois|annee|premiere|deuxieme|semaine|quinzaine|vacances|conges?"
    r"|retour|rentree"
    r"|bout|issue)\b)[a-z]+ (?:[a-z]+ )?"
)
"""The name of an event that a period dates: "les élections de mars"."""

LEFT_CUES = (
    Cue(
        "no_later",
        r"(?:pas (?:plus tard|au dela|apres|depasser)(?: (?:que|qu'|de|du|d'))?|sans (?:depasser|"
        r"aller au dela (?:de|du))|avant toute chose)",
        "latest",
        "pas plus tard que fin mars",
        "plus tard, fin mars",
    ),
    Cue(
        "after_return",
        rf"(?<!pourquoi ){_NEGATION} {_WORD}{{0,7}}?(?:avant|d' ici)(?: (?:a|au moins))?(?: (?:le|la|l'))? "
        r"(?:retour|sortie|issue)",
        "after",
        "pas avant le retour des vacances d'été",
        "au retour des vacances d'été",
    ),
    Cue(
        "not_before",
        rf"(?<!pourquoi ){_NEGATION} {_WORD}{{0,7}}?(?:avant|d' ici)(?: (?:a|au moins|au mieux))?",
        "not_before",
        "pas avant septembre",
        "avant septembre",
    ),
    Cue(
        "wait_for",
        r"(?:(?<!vous )(?<!nous )(?<!t' )attend\w*|patient\w*)"
        r"(?: (?:jusqu' a|jusqu' en|jusqu' au|que|qu' on soit|au moins|plutot|d' "
        r"etre|la fin))*",
        "not_before",
        "il faut attendre septembre",
        "on tend vers septembre",
    ),
    Cue(
        "earliest",
        r"(?:au plus tot|au mieux|pas plus tot que|minimum)",
        "not_before",
        "au plus tôt en mars",
        "plutôt en mars",
    ),
    Cue(
        "latest",
        r"(?:(?:au )?plus tard|dernier delai|(?:la )?(?:date (?:butoir|limite)|deadline|dead line|(?<!a "
        r")echeance|dernier carat)(?: (?:est|c' est|au|sera|serait|a|fixee?|pour|:|,))*|maximum|maxi?"
        r"|a tout casser)",
        "latest",
        "au plus tard fin juin",
        "plus tardivement en juin",
    ),
    Cue("until", r"jusqu' (?:a|au|aux|en)", "until", "engagés jusqu'à fin juin", "jusque-là, fin juin"),
    Cue("by", r"d' ici(?: (?:a|au|la))?", "by", "d'ici fin mai", "ici fin mai"),
    Cue(
        "stretch_after",
        r"(?:la|les) (?:#2 (?:premieres )?semaines|quinzaine|#15 jours) (?:d' )?apres",
        "weeks_after",
        "la quinzaine après la Toussaint",
        "la quinzaine de la Toussaint",
    ),
    Cue(
        "week_after",
        r"(?:la (?:@1 )?semaine|celle|huitaine|#8 jours) (?:d' )?apres",
        "week_after",
        "la semaine après Pâques",
        "la semaine de Pâques",
    ),
    Cue(
        "stretch_before",
        r"la (?:semaine|huitaine) (?:d' )?avant",
        "week_before",
        "la semaine avant Noël",
        "la semaine de Noël",
    ),
    Cue(
        "by_event",
        rf"(?:avant|d' ici(?: a)?)(?: (?:le|la|les|l'|notre|nos|mon|ma|mes|son|sa|leur)) {_EVENT}"
        r"(?:de|d'|du|en|(?:, )?(?:qui (?:est|sont|tombe) |prevue?s? )(?:en|le)?)",
        "by",
        "avant les élections de mars 2027",
        "avant les élections, mars 2027",
    ),
    Cue(
        "by_clause",
        r"(?<!pas )avant qu[e'] (?:(?!#|[.;?!:](?= ))\S+ ){1,9}?,",
        "by",
        "avant que la directrice parte en congé, fin janvier",
        "avant que la directrice parte",
    ),
    Cue(
        "after_event",
        rf"(?:apres|une fois)(?: (?:le|la|les|l'|notre|nos|mon|ma|mes|son|sa|leur)) {_EVENT}"
        r"(?:de|d'|du|en|, qui (?:est|sont|tombe)(?: en| le)?)",
        "after",
        "après le salon de septembre",
        "auprès du salon de septembre",
    ),
    Cue("by_place", r"(?<!rien )(?<!pas )sous", "by", "sous trois mois", "soustraire trois mois"),
    Cue("before", r"(?:avant|pour avant|before|anterieur a)", "before", "avant l'été", "avantage l'été"),
    Cue(
        "after",
        r"(?:apres|une fois passee?s?"
        r"|(?<!est )(?<!sont )(?<!suis )(?<!sommes )(?<!ete )(?<!etait )(?<! a )(?<! ai )"
        r"(?<! ont )(?<!avons )(?<! an )(?<!annee )(?<!mois )(?<!semaine )passee?s?|au dela (?:de|du)"
        r"|au retour|de retour|au "
        r"sortir|a l' issue|posterieur a|une fois|derriere)",
        "after",
        "après le 15 mai",
        "auprès du 15 mai",
    ),
    Cue(
        "from",
        r"(?:a partir|a compter|des|from|starting|depart|demarrage des)",
        "from",
        "à partir de mars",
        "partir en mars",
    ),
    Cue("past", r"(?:depuis|remonte a|date de|datent de|datant de)", "past", "depuis mars", "de puis mars"),
    Cue(
        "excluded",
        r"(?<!pourquoi )(?<!si )(?:surtout pas|sauf|pas|plutot que|hormis|excepte|hors)(?: (?:pendant|"
        r"durant|sur|avec|juste|noter|notez|possible))?",
        "excluded",
        "pas en août",
        "passé août",
    ),
    Cue(
        "rather",
        r"(?:plutot|mieux|davantage) (?:(?!#|[.;?!,])\S+ ){1,4}?que",
        "excluded",
        "plutôt juin que septembre",
        "plutôt en septembre",
    ),
    Cue(
        "recurring",
        r"(?:tous les(?: (?:ans|mois))?|toutes les(?: annees)?|chaque(?: annee| mois)?)",
        "recurring",
        "tous les lundis",
        "tout lundi",
    ),
)
"""Read from right to left: the cue ends right before the period, but for articles and prepositions."""

RIGHT_CUES = (
    Cue(
        "latest",
        r"(?:au plus tard|au (?:grand )?maximum|(?:(?:grand )?maximum|grand max|max"
        r"|maxi)(?! (?:fin|debut|mi|le #|"
        + MONTH
        + r"))|derniers? delais?|derniers? carats?|derniere limite|tout au plus|ou avant"
        r"|et pas (?:plus tard|apres)|pas apres(?= (?:[,.]|sinon|parce|car|on|c'|je)|$)|a tout casser|"
        r"pas plus tard|pas un jour de plus|date butoir|c' est (?:la |une |ma |notre )?(?:date (?:butoir|"
        r"limite)|deadline|limite|butoir|echeance))",
        "latest",
        "fin juin au plus tard",
        "fin juin ou plus tard",
    ),
    Cue(
        "earliest",
        r"(?:au plus tot|minimum|au minimum|(?:et )?pas avant|au mieux|ou plus tard|ou apres)",
        "not_before",
        "septembre au plus tôt",
        "septembre plutôt",
    ),
)
