"""Whether a call seems to be in French, by the function words of its turns."""

import re
from collections import Counter
from collections.abc import Iterable

from models.values.transcript import Turn

NOT_FRENCH = "not_french"
"""The notice of a call whose words seem to be of another language."""
LEAST_WORDS = 15
"""Under so many words a call says too little of its language."""
_WORD = re.compile(r"[^\W\d_]+")
_FUNCTION_WORDS = {
    "fr": (
        "le la les des du une je vous nous est et pas que qui pour avec dans ce ça mais oui sur c "
        "d l qu j n au aux ai avez être fait sont ont bien non donc alors voilà votre notre mon "
        "il elle on en y si très"
    ),
    "en": (
        "the and is are you we to of that it in this have for not with do what your be was yes "
        "they i my would can"
    ),
    "es": (
        "el los las y que de es no por para con una usted nosotros sí muy pero está tenemos lo le "
        "su hay se del al"
    ),
    "de": (
        "der die das und ist wir sie ich nicht mit für ein eine haben auf zu den dem ja aber auch "
        "es im was wie noch"
    ),
    "it": (
        "il gli che di è non per con una noi lei sono ma anche si del della abbiamo sì questo "
        "come più mi ci al"
    ),
    "nl": (
        "de het een en is wij we u ik niet met voor dat van zijn hebben ja maar ook op te er aan om naar bij"
    ),
    "pt": (
        "o os as e que de é não por para com uma você nós muito mas está temos sim em do da isso mais já meu"
    ),
}
_OF = {language: frozenset(words.split()) for language, words in _FUNCTION_WORDS.items()}


def notices(turns: Iterable[Turn]) -> tuple[str, ...]:
    """`not_french` where another language's function words outnumber those of French.

    >>> from models.values.transcript import Speaker
    >>> said = "Hello, we do not have the budget for this in the year that is coming, and you are too late."
    >>> notices([Turn(i=0, speaker=Speaker.PROSPECT, text=said)])
    ('not_french',)
    """
    counts, total = Counter[str](), 0
    for turn in turns:
        for word in _WORD.findall(turn.text.lower()):
            total += 1
            counts.update(language for language, words in _OF.items() if word in words)
    if total < LEAST_WORDS:
        return ()
    return (NOT_FRENCH,) if max(counts.values(), default=0) > counts["fr"] else ()
