"""Reads the objections of a call."""

from extraction.dialogue import Call
from extraction.objections.patterns import PATTERNS
from extraction.readings import Reading, matches, reading


def read_objections(call: Call) -> list[Reading]:
    """The readings of objections, in the order of the call."""
    found = []
    for exchange in call.exchanges:
        for match in matches(PATTERNS, exchange.said, exchange):
            if match.context.third_party or match.context.denied:
                continue
            if match.pattern.value == "price" and exchange.asked("competitors", "satisfied"):
                continue
            found.append(reading(match, "objections"))
    return found
