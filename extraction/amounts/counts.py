"""Numbers of people and things: "on est douze", "une centaine de salariés", "120 personnes"."""

import re

from extraction.amounts import nouns
from extraction.amounts.context import Role, counted_noun, may_count_people, preceding, role_of
from extraction.amounts.ranges import Group, groups, opening
from extraction.amounts.values import Count
from extraction.numbers import Reading, read

_MORE = re.compile(
    r"(?:environ|a peu pres|autour de|dans les|pas loin de|presque|pres de|une|petite|grosse|bonne|plus de|"
    r"moins de)$"
)
_CHANGE = re.compile(r"pass\w+ de$")


def find_counts(text: str) -> list[Count]:
    """Counted people and things, and "on est douze", in order; never money.

    >>> [(c.value, c.noun) for c in find_counts("On est passés de 8 à 12, pour 300 clients.")]
    [(12, None), (300, 'clients')]
    """
    reading = read(text)
    found = []
    for group in groups(reading):
        role = role_of(reading, group.first, group.last)
        if role is Role.COUNT or (role is Role.BARE and may_count_people(reading, group.first, group.last)):
            count = _count(reading, group)
            if count is not None:
                found.append(count)
    return found


def _count(reading: Reading, group: Group) -> Count | None:
    if group.high != int(group.high) or group.low != int(group.low):
        return None
    noun = counted_noun(reading, group.last)
    before = preceding(reading, group.first)
    change = _CHANGE.search(before) is not None
    end = reading.words[group.last].end
    if noun is not None:
        end = next(word.end for word in reading.words[group.last + 1 :] if word.norm == noun)
    spread = group.is_range and not change
    return Count(
        start=opening(reading, group.first),
        end=end,
        value=int(group.high),
        noun=noun,
        people=noun is None or noun in nouns.PEOPLE,
        approximate=group.approximate or _MORE.search(before) is not None,
        low=int(group.low) if spread else None,
        high=int(group.high) if spread else None,
    )
