"""Which expressions a field set may use: those whose time is bounded by the length of a turn.

A regular expression that repeats a group without bound, or holds many unbounded repeats, may take a time that
grows exponentially or as a high power of the text (CWE-1333). A set is data that anybody may write, so such
expressions are refused when its file is read.
"""

import re

from extraction.expressions import compiled
from extraction.vocabulary import FAMILIES

MAX_REPEAT = 9
MAX_UNBOUNDED = 4
_FAMILY = re.compile(r"\{(\+?)([^\W\d]\w*)\}")
_COUNTED = re.compile(r"\{(\d*)(,?)(\d*)\}")
_ATOM_REPEAT = re.compile(r"(?:\\[wd]|\[[^\]]*\])[*+]")
_FORBIDDEN = re.compile(r"\(\?(?!:|P<|[!=])|\\[1-9]|\(\?P=")


def check_expression(expression: str) -> str:
    r"""The expression as it is, where its work is bounded and its families are known.

    Raises:
        ValueError: with a French sentence that says what to change.

    >>> check_expression("preavis de (?P<mots>(?:\\w+ ){1,2}mois)")[:7]
    'preavis'
    """
    for plus, name in _FAMILY.findall(expression):
        if not plus and name not in FAMILIES:
            raise ValueError(f"famille de mots inconnue : {{{name}}}")
    bare = _FAMILY.sub("x", expression)
    if _FORBIDDEN.search(bare):
        raise ValueError("options, renvois et regards en arrière ne sont pas admis : (?i), \\1, (?<=")
    for low, comma, high in _COUNTED.findall(bare):
        if (comma and not high) or int(high or low or 0) > MAX_REPEAT:
            raise ValueError(f"une répétition va au plus jusqu'à {MAX_REPEAT} : écrivez par exemple {{0,3}}")
    unbounded = _ATOM_REPEAT.findall(bare)
    if len(unbounded) > MAX_UNBOUNDED:
        raise ValueError(f"au plus {MAX_UNBOUNDED} répétitions \\w+ dans une expression")
    if re.search(r"(?<!\\)[*+]", _ATOM_REPEAT.sub("", bare)):
        raise ValueError("une répétition sans limite (* ou +) ne s'écrit que \\w+ ou \\d+ : bornez-la, {0,3}")
    try:
        found = compiled(expression)
    except re.error as error:
        raise ValueError(f"expression mal formée : {error.msg}") from error
    if found.fullmatch(""):
        raise ValueError("l'expression ne demande aucun mot")
    return expression
