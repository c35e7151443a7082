"""The HR set reads what candidates say, with proofs, and nothing else."""

import datetime as dt

import pytest

from extraction.engine import Extractor
from extraction.fieldsets import load_sets
from models.values.sheet import AddedFact, Period
from tests.extraction.dialogues import SPOKEN_ON, turns_of


def read(extractor: Extractor, *said: str) -> dict[str, AddedFact]:
    turns = turns_of(*said)
    found = extractor.extract(turns, reference_date=SPOKEN_ON, field_sets=load_sets(["rh"]))
    texts = {turn.i: turn.text for turn in turns}
    for fact in found.sheet.added.values():
        assert fact.is_known == bool(fact.quotes)
        assert {quote.turn for quote in fact.quotes} == set(fact.evidence)
        assert all(quote.text in texts[quote.turn] for quote in fact.quotes)
    return found.sheet.added


APRIL, MARCH = dt.date(2026, 4, 1), dt.date(2026, 3, 2)
CASES = [
    ("disponibilite", ("A: Quand pourriez-vous commencer ?", "P: Euh, début avril."), (APRIL, None)),
    ("disponibilite", ("A: Parlez-moi de vous.", "P: Je suis disponible à partir du 2 mars."), (MARCH, None)),
    ("disponibilite", ("A: Vous seriez libre quand ?", "P: Tout de suite."), (None, "Tout de suite")),
    ("disponibilite", ("A: On se rappelle ?", "P: Oui, à partir du 2 mars."), (None, None)),
    ("disponibilite", ("A: Vous seriez libre à partir du 2 mars ?", "P: Oui, tout à fait."), (MARCH, None)),
    ("disponibilite", ("A: Vous seriez libre à partir du 2 mars ?", "P: Euh, je ne sais pas."), (None, None)),
    ("preavis", ("A: Et le préavis ?", "P: Trois mois, mais ça se négocie."), (None, "Trois mois")),
    ("preavis", ("A: D'accord.", "P: J'ai un préavis de six semaines."), (None, "six semaines")),
    ("preavis", ("A: Et le préavis ?", "P: Faut que je regarde."), (None, None)),
    ("preavis", ("A: Depuis quand ?", "P: Depuis trois mois."), (None, None)),
]  # fmt: skip


@pytest.mark.parametrize(("field", "said", "wanted"), CASES)
def test_times_and_words(
    extractor: Extractor, field: str, said: tuple[str, ...], wanted: tuple[dt.date | None, str | None]
) -> None:
    fact = read(extractor, *said)[f"rh.{field}"]
    assert (fact.from_, fact.text) == wanted


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        (("A: Vos prétentions ?", "P: Entre 38 et 42 000 euros brut."), (38000, 42000, None)),
        (("A: Côté salaire ?", "P: je voudrais 2 800 euros net par mois"), (2800, 2800, Period.MONTH)),
        (("A: Parlez-moi du poste.", "P: Je gagne 38 000 euros aujourd'hui."), (None, None, None)),
        (("A: Et votre budget ?", "P: 40 000 euros."), (None, None, None)),
    ],
)
def test_salaries(
    extractor: Extractor, said: tuple[str, ...], wanted: tuple[int | None, int | None, Period | None]
) -> None:
    fact = read(extractor, *said)["rh.pretentions"]
    assert (fact.min, fact.max, fact.period) == wanted


@pytest.mark.parametrize(
    ("field", "said", "code"),
    [
        ("mobilite", ("A: Vous êtes mobile ?", "P: Ah oui, je peux partir n'importe où."), "partout"),
        ("mobilite", ("A: Vous êtes mobile ?", "P: Dans la région, oui."), "region"),
        ("mobilite", ("A: Bonjour.", "P: Et je veux pas déménager, je vous préviens."), "non"),
        ("mobilite", ("A: Vous êtes mobile ?", "P: On verra."), None),
        ("permis", ("A: Vous avez le permis ?", "P: Oui oui."), "oui"),
        ("permis", ("A: Vous avez le permis ?", "P: Non, pas encore."), "non"),
        ("permis", ("A: Vous avez le permis ?", "P: Mon frère l'a."), None),
        ("permis", ("A: Un projet ?", "P: Le permis de construire est déposé."), None),
    ],
)
def test_statuses(extractor: Extractor, field: str, said: tuple[str, ...], code: str | None) -> None:
    assert read(extractor, *said)[f"rh.{field}"].code == code


def test_the_last_word_counts(extractor: Extractor) -> None:
    fact = read(
        extractor,
        "A: Vous seriez libre quand ?", "P: Le 2 mars.", "A: Le 2 mars, donc.",
        "P: Non pardon, je suis libre à partir du 9 mars.",
    )["rh.disponibilite"]  # fmt: skip
    assert (fact.from_, fact.evidence) == (dt.date(2026, 3, 9), (3,))


def test_the_agent_alone_says_nothing(extractor: Extractor) -> None:
    found = read(extractor, "A: Vous êtes libre le 2 mars, avec trois mois de préavis, et mobile partout ?")
    assert not any(fact.is_known for fact in found.values())


def test_without_a_set_the_sheet_is_as_it_was(extractor: Extractor) -> None:
    turns = turns_of("A: Et le préavis ?", "P: Trois mois.")
    plain = extractor.extract(turns, reference_date=SPOKEN_ON)
    added = extractor.extract(turns, reference_date=SPOKEN_ON, field_sets=load_sets(["rh"]))
    assert plain.sheet == added.sheet.model_copy(update={"added": {}})
    assert '"added"' not in plain.sheet.model_dump_json()
    assert [signal.rule_id for signal in added.signals if signal.dimension == "rh.preavis"]
    assert all(len(signal.dimension) <= 40 and len(signal.rule_id) <= 80 for signal in added.signals)
