"""With which values of a field a reading agrees, where the reading's value is not one itself."""

_MEANINGS: dict[str, dict[str, frozenset[str]]] = {
    "budget": {
        "amount": frozenset({"stated", "confirmed"}),
        "confirmed": frozenset({"confirmed"}),
        "stated": frozenset({"stated"}),
        "none": frozenset({"none"}),
        "refused": frozenset({"unknown"}),
        "unvalidated": frozenset({"stated", "unknown", "none"}),
    },
    "need": {
        "pain": frozenset({"explicit", "latent"}),
        "project": frozenset({"explicit"}),
        "latent": frozenset({"latent"}),
        "none": frozenset({"none"}),
    },
}


def meant(field: str, value: str) -> frozenset[str] | None:
    """The statuses that a reading allows; None for one that says nothing of the status.

    >>> sorted(meant("budget", "amount") or ())
    ['confirmed', 'stated']
    >>> meant("budget", "period") is None
    True
    """
    if field not in _MEANINGS:
        return frozenset({value})
    known = _MEANINGS[field].get(value)
    return frozenset({value}) if known is None and field != "budget" else known
