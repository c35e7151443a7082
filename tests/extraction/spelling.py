"""A small generator of French number words, for properties that read them back."""

_UNITS = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
]
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}
_REGIONAL = {70: "septante", 80: "huitante", 90: "nonante"}


def spelled(number: int, *, regional: bool = False, joined: str = "-") -> str:
    """The words of a whole number below a milliard; `joined` stands between tens and units."""
    if number >= 1_000_000:
        millions, rest = divmod(number, 1_000_000)
        words = f"{spelled(millions, regional=regional, joined=joined)} million{'s' if millions > 1 else ''}"
        return words if not rest else f"{words} {spelled(rest, regional=regional, joined=joined)}"
    if number >= 1000:
        thousands, rest = divmod(number, 1000)
        words = "mille" if thousands == 1 else f"{spelled(thousands, regional=regional, joined=joined)} mille"
        return words if not rest else f"{words} {spelled(rest, regional=regional, joined=joined)}"
    if number >= 100:
        hundreds, rest = divmod(number, 100)
        words = "cent" if hundreds == 1 else f"{_UNITS[hundreds]} cent{'' if rest else 's'}"
        return words if not rest else f"{words} {spelled(rest, regional=regional, joined=joined)}"
    return _below_hundred(number, regional=regional, joined=joined)


def _below_hundred(number: int, *, regional: bool, joined: str) -> str:
    if number <= 16:
        return _UNITS[number]
    if number < 20:
        return f"dix{joined}{_UNITS[number - 10]}"
    tens = _TENS | (_REGIONAL if regional else {})
    base = max((ten for ten in tens if ten <= number), default=20)
    if not regional and number >= 80:
        rest = number - 80
        return (
            "quatre-vingts"
            if not rest
            else f"quatre-vingt{joined}{_below_hundred(rest, regional=False, joined=joined)}"
        )
    rest = number - base
    if not rest:
        return tens[base]
    if rest in {1, 11}:
        return f"{tens[base]} et {_UNITS[rest]}"
    return f"{tens[base]}{joined}{_below_hundred(rest, regional=regional, joined=joined)}"
