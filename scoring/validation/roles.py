"""Recognises a role in what somebody types: a guide's code, its French label, or a usual title."""

import re
import unicodedata

from scoring.readings import ROLES

TITLES = {
    "DG": "pdg, ceo, gérant, gérante, patron, patronne, président, présidente, dirigeant, dirigeante, "
    "chef d'entreprise, directeur général, directrice générale, direction générale",
    "DAF": "raf, cfo, directeur financier, directrice financière, direction financière, "
    "directeur administratif et financier, directrice administrative et financière, "
    "responsable administratif et financier, responsable administrative et financière",
    "DSI": "cto, cio, directeur informatique, directrice informatique, direction informatique, "
    "responsable informatique, directeur des systèmes d'information, directrice des systèmes d'information",
    "DRH": "ressources humaines, directeur des ressources humaines, directrice des ressources humaines, "
    "direction des ressources humaines",
    "DIR_COMMERCIAL": "directeur commercial, directrice commerciale, direction commerciale",
    "DIR_MARKETING": "cmo, directeur marketing, directrice marketing, direction marketing",
    "DIR_ACHATS": "acheteur, acheteuse, achats, service achats, responsable achats, responsable des achats, "
    "directeur des achats, directrice des achats, direction des achats",
    "DIR_OPERATIONS": "coo, directeur industriel, directrice industrielle, directeur de production, "
    "directrice de production, directeur de site, directrice de site, directeur des opérations, "
    "directrice des opérations, direction des opérations",
    "CODIR": "comex, comité de direction, comité exécutif",
    "CA": "conseil d'administration",
    "ASSOCIES": "associé, associée, associés, associées",
    "GROUPE": "maison mère, siège, groupe ou siège",
    "JURIDIQUE": "service juridique, direction juridique, directeur juridique, directrice juridique, juriste",
    "COMPTABLE": "comptabilité, service comptable",
    "ASSISTANT": "assistante, assistanat",
}
"""The usual titles of each of the annotation guide's roles."""


def parse_role(text: str) -> str:
    """The guide's code where the text is one, its label or a usual title; else the title in lower case."""
    return _CODES.get(_folded(text)) or text.lower()


def _folded(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe"))
    return re.sub(r"[^a-z0-9]+", " ", "".join(c for c in bare if not unicodedata.combining(c))).strip()


_CODES = {
    _folded(title): code
    for code, label in ROLES.items()
    for title in (code, label, *TITLES[code].split(", "))
}
