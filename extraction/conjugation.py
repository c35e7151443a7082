"""The written forms of French verbs, as one expression over folded text (lower case, no accent).

The tagger's lemmatiser leaves *tranche*, *valide* or *signe* as they are (facts on French NLP), and the
recogniser writes *valider* for *validé*: rules therefore read a verb by all its forms. Folding accents
makes most stem changes disappear (é/è, e/è); what is left is l/ll, t/tt, y/i and g/ge.
"""

import re

_ER_ENDINGS = (
    "er",
    "e",
    "es",
    "ee",
    "ees",
    "ons",
    "ez",
    "ent",
    "ant",
    "ais",
    "ait",
    "ions",
    "iez",
    "aient",
    "ai",
    "as",
    "a",
    "erent",
    "erai",
    "eras",
    "era",
    "erons",
    "erez",
    "eront",
    "erais",
    "erait",
    "erions",
    "eriez",
    "eraient",
)
_IR_ENDINGS = (
    "ir",
    "is",
    "it",
    "i",
    "ie",
    "ies",
    "issons",
    "issez",
    "issent",
    "issant",
    "isse",
    "isses",
    "issais",
    "issait",
    "issions",
    "issiez",
    "issaient",
    "irent",
    "irai",
    "iras",
    "ira",
    "irons",
    "irez",
    "iront",
    "irais",
    "irait",
    "irions",
    "iriez",
    "iraient",
)
_RE_ENDINGS = (
    "re",
    "s",
    "",
    "ons",
    "ez",
    "ent",
    "ant",
    "e",
    "es",
    "ais",
    "ait",
    "ions",
    "iez",
    "aient",
    "u",
    "ue",
    "us",
    "ues",
    "it",
    "rai",
    "ras",
    "ra",
    "rons",
    "rez",
    "ront",
    "rais",
    "rait",
    "rions",
    "riez",
    "raient",
)

_UNACCENTED = str.maketrans("éèêëàâîïôûùç", "eeeeaaiiouuc")
_AI = "(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)"
_IMPERFECT = "(?:ais|ait|ions|iez|aient)"

IRREGULAR: dict[str, str] = {
    "être": f"suis|es|est|sommes|etes|sont|et{_IMPERFECT}|ser{_AI}|sois|soit|soient|soyons|soyez|ete|etre",
    "avoir": f"ai|as|a|avons|avez|ont|av{_IMPERFECT}|aur{_AI}|aies?|ait|ayons|ayez|aient|eue?s?|avoir",
    "faire": (
        f"fais|fait|faites?|faits|faisons|font|fais{_IMPERFECT}|fer{_AI}|fass(?:e|es|ions|iez|ent)|faire"
    ),
    "aller": (
        f"vais|vas|va|allons|allez|vont|all{_IMPERFECT}|ir{_AI}|aill(?:e|es|ent)|allions|alliez|alle?e?s?"
        f"|aller"
    ),
    "pouvoir": (
        f"peux|peut|pouvons|pouvez|peuvent|pouv{_IMPERFECT}|pourr{_AI}|puiss(?:e|es|ions|iez|ent)|pu|pouvoir"
    ),
    "devoir": f"dois|doit|devons|devez|doivent|dev{_IMPERFECT}|devr{_AI}|doive(?:s|nt)?|du|devoir",
    "falloir": "faut|fallait|faudra|faudrait|faille|fallu|falloir",
    "vouloir": (
        f"veux|veut|voulons|voulez|veulent|voul{_IMPERFECT}|voudr{_AI}|veuill(?:e|es|ez|ent)|voulu|vouloir"
    ),
    "savoir": f"sais|sait|savons|savez|savent|sav{_IMPERFECT}|saur{_AI}|sach(?:e|es|ions|iez|ent)|su|savoir",
    "voir": f"vois|voit|voyons|voyez|voient|voy{_IMPERFECT}|verr{_AI}|voie|vu|vue?s?|voir",
    "prévoir": (
        f"prevois|prevoit|prevoyons|prevoyez|prevoient|prevoy{_IMPERFECT}|prevoir{_AI}|prevue?s?|prevoir"
    ),
    "dire": f"dis|dit|disons|dites?|dits|disent|dis{_IMPERFECT}|dir{_AI}|dise(?:s|nt)?|dire",
    "prendre": (
        f"prends|prend|prenons|prenez|prennent|pren{_IMPERFECT}|prendr{_AI}|prenne(?:s|nt)?|prise?s?|prendre"
    ),
    "mettre": f"mets|met|mettons|mettez|mettent|mett{_IMPERFECT}|mettr{_AI}|mette(?:s)?|mise?s?|mettre",
    "tenir": f"tiens|tient|tenons|tenez|tiennent|ten{_IMPERFECT}|tiendr{_AI}|tienne(?:s|nt)?|tenue?s?|tenir",
    "venir": f"viens|vient|venons|venez|viennent|ven{_IMPERFECT}|viendr{_AI}|vienne(?:s|nt)?|venue?s?|venir",
    "revenir": (
        f"reviens|revient|revenons|revenez|reviennent|reven{_IMPERFECT}|reviendr{_AI}|revenue?s?|revenir"
    ),
    "convenir": f"convient|conviennent|conven{_IMPERFECT}|conviendr{_AI}|convenue?s?|convenir",
    "partir": f"pars|part|partons|partez|partent|part{_IMPERFECT}|partir{_AI}|partie?s?|partir",
    "sortir": f"sors|sort|sortons|sortez|sortent|sort{_IMPERFECT}|sortir{_AI}|sortie?s?|sortir",
    "servir": f"sers|sert|servons|servez|servent|serv{_IMPERFECT}|servir{_AI}|servie?s?|servir",
    "recevoir": f"recois|recoit|recevons|recevez|recoivent|recev{_IMPERFECT}|recevr{_AI}|recue?s?|recevoir",
    "courir": f"cours|court|courons|courez|courent|cour{_IMPERFECT}|courr{_AI}|couru|courir",
    "écrire": f"ecris|ecrit|ecrivons|ecrivez|ecrivent|ecriv{_IMPERFECT}|ecrir{_AI}|ecrite?s?|ecrire",
    "inscrire": (
        f"inscris|inscrit|inscrivons|inscrivez|inscrivent|inscriv{_IMPERFECT}|inscrir{_AI}|inscrite?s?"
        f"|inscrire"
    ),
    "souscrire": f"souscrit|souscriv{_IMPERFECT}|souscrite?s?|souscrire",
    "conclure": f"conclu[st]?|conclur{_AI}|conclure",
    "paraître": f"parait|paraissent|paraiss{_IMPERFECT}|paru|paraitre",
    "connaître": (
        f"connais|connait|connaissons|connaissez|connaissent|connaiss{_IMPERFECT}|connue?s?|connaitre"
    ),
    "croire": f"crois|croit|croyons|croyez|croient|croy{_IMPERFECT}|croir{_AI}|cru|croire",
    "envoyer": f"envo[yi](?:e|es|ons|ez|ent|er|ee?s?|ais|ait|ant)|enverr{_AI}",
    "plaire": f"plais|plait|plaisent|plais{_IMPERFECT}|plair{_AI}|plu|plaire",
    "suffire": f"suffi[st]?|suffis(?:ent|ait|aient)|suffir{_AI}|suffire",
    "ouvrir": f"ouvre|ouvres|ouvrons|ouvrez|ouvrent|ouvr{_IMPERFECT}|ouvrir{_AI}|ouverte?s?|ouvrir",
    "découvrir": f"decouvre|decouvrons|decouvrez|decouvrent|decouvr{_IMPERFECT}|decouverte?s?|decouvrir",
    "souffrir": f"souffre|souffrons|souffrez|souffrent|souffr{_IMPERFECT}|souffert|souffrir",
    "fuir": f"fui[st]?|fuient|fuy{_IMPERFECT}|fuir",
    "pleuvoir": "pleut|pleuvait|pleuvra|plu|pleuvoir",
    "perdre": f"perds?|perd|perdons|perdez|perdent|perd{_IMPERFECT}|perdr{_AI}|perdue?s?|perdre",
    "lire": f"lis|lit|lisons|lisez|lisent|lis{_IMPERFECT}|lir{_AI}|lue?s?|lire",
    "suivre": f"suis|suit|suivons|suivez|suivent|suiv{_IMPERFECT}|suivr{_AI}|suivie?s?|suivre",
}


def forms(lemma: str) -> str:
    """The expression (a non-capturing group) that reads every form of a verb in folded text.

    Regular -er, -ir and -re verbs are generated, the others come from `IRREGULAR`.
    """
    if lemma in IRREGULAR:
        return f"(?:{IRREGULAR[lemma]})"
    folded = lemma.translate(_UNACCENTED)
    stem, ending = folded[:-2], folded[-2:]
    endings = {"er": _ER_ENDINGS, "ir": _IR_ENDINGS, "re": _RE_ENDINGS}[ending]
    if ending == "er":
        stem = _er_stem(stem)
    return f"{stem}(?:{'|'.join(sorted(endings, key=len, reverse=True))})"


def _er_stem(stem: str) -> str:
    if stem.endswith("y"):
        return stem[:-1] + "[yi]"
    if stem.endswith("g"):
        return stem + "e?"
    if re.search(r"(?:app|rapp|epe|jumme|renouve|nive)[el]*l$|jet$", stem):
        return stem + stem[-1] + "?"
    return stem


def any_of(*lemmas: str) -> str:
    """One expression for every form of any of these verbs."""
    return f"(?:{'|'.join(forms(lemma) for lemma in lemmas)})"


def participles(*lemmas: str) -> str:
    """The past participles of regular verbs, as one expression: what follows an auxiliary or a noun."""
    return f"(?:{'|'.join(_participle(lemma) for lemma in lemmas)})"


def _participle(lemma: str) -> str:
    folded = lemma.translate(_UNACCENTED)
    stem, ending = folded[:-2], folded[-2:]
    return stem + {"er": "ee?s?", "ir": "ie?s?", "re": "ue?s?"}[ending]


_FINITE = {
    "er": ("e", "es", "ons", "ez", "ent", "erai", "eras", "era", "erons", "erez", "eront"),
    "ir": ("is", "it", "issons", "issez", "issent", "irai", "iras", "ira", "irons", "irez", "iront"),
    "re": ("s", "", "ons", "ez", "ent", "rai", "ras", "ra", "rons", "rez", "ront"),
}


def finite(*lemmas: str) -> str:
    """One expression for what is done now or will be: present and future of regular verbs.

    A participle in -é folds to the present (*il décide*, *il a décidé*): whoever reads it looks for the
    auxiliary before.
    """
    read = []
    for lemma in lemmas:
        folded = lemma.translate(_UNACCENTED)
        stem, ending = folded[:-2], folded[-2:]
        if ending == "er":
            stem = _er_stem(stem)
        read.append(f"{stem}(?:{'|'.join(sorted(_FINITE[ending], key=len, reverse=True))})")
    return f"(?:{'|'.join(read)})"
