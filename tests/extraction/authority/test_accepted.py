"""What a yes, a half of one, an echo or a delay leaves of what the agent says, and whose word comes last."""

import pytest

from extraction.answers.answers import Kind, Reserve, read_answer
from extraction.disfluency.disfluency import process
from extraction.engine import Extractor
from tests.extraction.dialogues import SPOKEN_ON, turns_of


@pytest.mark.parametrize(
    ("said", "kind", "reserve"),
    [
        ("C'est cela.", Kind.YES, Reserve.NONE),
        ("C'est ça, mais toutes taxes comprises.", Kind.YES, Reserve.BOUNDS),
        ("Mouais.", Kind.YES, Reserve.BOUNDS),
        ("Si on veut.", Kind.YES, Reserve.BOUNDS),
        ("À peu de chose près.", Kind.YES, Reserve.BOUNDS),
        ("Oui, mais pas avant que je l'aie vu.", Kind.YES, Reserve.MENDS),
        ("Oui et non.", Kind.YES, Reserve.UNDOES),
        ("Pas tout à fait.", Kind.NO, Reserve.NONE),
        ("Si, malheureusement.", Kind.SI, Reserve.NONE),
    ],
)
def test_what_an_opening_leaves(said: str, kind: Kind, reserve: Reserve) -> None:
    answer = read_answer(process(said)[0])
    assert (answer.kind, answer.reserve) == (kind, reserve)


@pytest.mark.parametrize(
    ("lines", "status"),
    [
        (["A: Donc vous décidez seule.", "P: C'est ça, sauf pour les camions."], "decides"),
        (["A: Donc vous décidez seule.", "P: Mouais. Enfin, ma sœur râlerait."], "shares"),
        (["A: Donc vous décidez seul.", "P: Pas tout à fait."], "shares"),
        (["A: Alors vous commandez sans eux.", "P: Sans eux, et sans remords."], "unknown"),
        (["A: Donc vous tranchez sans lui.", "P: Vous tranchez sans lui, oui."], "decides"),
        (
            ["A: Qui signe ici ?", "P: Attendez, je baisse la radio.", "A: Faites.", "P: La trésorière."],
            "not_decider",
        ),
        (
            [
                "A: Qui décide ?",
                "P: Le comité de direction.",
                "A: Et pour juin ?",
                "P: Je signe les congés, moi, en juin.",
            ],
            "not_decider",
        ),
    ],
)
def test_who_decides_as_accepted(extractor: Extractor, lines: list[str], status: str) -> None:
    sheet = extractor.extract(turns_of(*lines), reference_date=SPOKEN_ON).sheet
    assert sheet.authority.status == status


def test_a_bound_yes_keeps_the_sum_and_the_date(extractor: Extractor) -> None:
    turns = turns_of(
        "A: Votre enveloppe est donc de 9 000 euros.",
        "P: C'est ça, mais sans la pose.",
        "A: Et vous voulez démarrer en mai, si j'ai bien noté ?",
        "P: Oui, sauf grosse panne.",
    )
    sheet = extractor.extract(turns, reference_date=SPOKEN_ON).sheet
    assert (sheet.budget.min, sheet.budget.max) == (9000, 9000)
    assert str(sheet.timing.from_) == "2026-05-01"


def test_a_name_beside_a_title_tells_who_is_meant(extractor: Extractor) -> None:
    turns = turns_of(
        "A: Vous travaillez avec qui sur ce sujet ?",
        "P: Avec Odile, notre directrice financière.",
        "A: Et qui tranche ?",
        "P: C'est Odile qui tranche, moi je prépare.",
    )
    authority = extractor.extract(turns, reference_date=SPOKEN_ON).sheet.authority
    assert (authority.status, authority.other_deciders) == ("not_decider", ("DAF",))
