"""A cue: words beside a figure or a period that say something about it, as data with its examples."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that mean `value` for the figure or period beside them.

    `text` is a regular expression over the line of a reading (`extraction.numbers.Reading`): folded words
    with one blank between them, numbers as `#40000`, ranks as `@2`. `says` is a phrase in which the cue must
    be found, `does_not_say` a look-alike in which it must not.
    """

    id: str
    text: str
    value: str
    says: str
    does_not_say: str
