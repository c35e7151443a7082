"""French typography: which space stands where, and how a whole number is written.

Groups of three digits are parted by a narrow no-break space (U+202F), a number and its unit by a
no-break space (U+00A0), as the Unicode CLDR gives it for `fr`.
"""

NARROW = "\u202f"
NO_BREAK = "\u00a0"


def number(value: int) -> str:
    """A whole number with its thousands parted."""
    return f"{value:,}".replace(",", NARROW)


def with_unit(value: int, unit: str) -> str:
    """A whole number and its unit, never parted at the end of a line."""
    return f"{number(value)}{NO_BREAK}{unit}"


def capitalised(text: str) -> str:
    """The text with its first letter as a capital, the others untouched (`DAF` stays `DAF`)."""
    return text[:1].upper() + text[1:]


def plain_spaces(text: str) -> str:
    """The text with ordinary spaces, for what a machine or a narrow terminal reads."""
    return text.replace(NARROW, " ").replace(NO_BREAK, " ")


def enumerated(items: list[str]) -> str:
    """`a`, `a et b`, `a, b et c`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} et {items[-1]}"
