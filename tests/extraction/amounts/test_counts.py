"""Head counts and counted things: `[words|value noun]`, `people` for persons, `low..high` for a range."""

import pytest

from extraction.amounts import Count, find_amounts, find_counts
from tests.extraction.marked import unmarked

_COUNTS = """
On est [douze|12 people].
on est [une bonne trentaine de salariés|30 salaries people ~]
nous sommes [45 collaborateurs|45 collaborateurs people]
On est passés de [8 à 12|12 people].
on est passés à [15|15 people]
On était [120|120 people] avant le plan social. On est [85|85 people] maintenant.
il y a [120 agents|120 agents people] à la mairie
la commune c'est [4 500 habitants|4500 habitants]
une équipe de [six|6 people]
un effectif de [75|75 people]
l'effectif c'est [75|75 people]
entre [20 et 25 salariés|20..25 salaries people]
[150, 160 personnes|150..160 personnes people]
je dirais [150 160 personnes|150..160 personnes people]
[mille deux cents collaborateurs|1200 collaborateurs people]
ils sont [3 000|3000 people]
[12 ETP|12 etp people]
[onze salariées|11 salariees people]
on a [une dizaine d'agences|10 agences ~]
[6 000 commandes|6000 commandes] par mois, le double en décembre
[45 véhicules|45 vehicules]
[un million de pièces|1000000 pieces]
[deux petits camions|2 camions]
les [trois vétérinaires|3 veterinaires people] associés
[300 abonnés|300 abonnes]
On sera [110|110 people] l'an prochain.
Sur la paie de mai on était [96|96 people].
Vous êtes [une soixantaine|60 people ~], c'est bien ça ?
[63 compagnons|63 compagnons people] et 12 au bureau
On a [1995 clients|1995 clients].
on est plus que [25|25 people]
"""

_NO_COUNT = """
40 000 euros
Ça fait six ans.
À 14 heures.
En 2027.
trois fois par semaine
20 000 prévus
on est à 40 000
cent pour cent
une fois sur deux
le poste 12
"""


def described(count: Count) -> str:
    value = str(count.value) if count.low is None else f"{count.low}..{count.high}"
    words = [value, count.noun or "", "people" if count.people else "", "~" if count.approximate else ""]
    return " ".join(word for word in words if word)


def _lines(table: str) -> list[str]:
    return [line for line in table.strip().splitlines() if "|]" not in line]


@pytest.mark.parametrize("sentence", _lines(_COUNTS))
def test_counts_people_and_things(sentence: str) -> None:
    text, marks = unmarked(sentence)
    found = [(text[count.start : count.end], described(count)) for count in find_counts(text)]
    assert found == [(text[mark.start : mark.end], mark.expected) for mark in marks]
    assert not [amount for amount in find_amounts(text) if amount.certain]


@pytest.mark.parametrize("sentence", _lines(_NO_COUNT))
def test_leaves_other_numbers_alone(sentence: str) -> None:
    assert find_counts(sentence) == []


def test_what_may_be_heads_or_money_is_given_as_both() -> None:
    """The words "on est dans les 15" answer either question."""
    assert [count.value for count in find_counts("on est dans les 15")] == [15]
    assert [(amount.min, amount.certain) for amount in find_amounts("on est dans les 15")] == [(15, False)]
