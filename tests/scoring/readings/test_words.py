"""Every code has its French word."""

from enum import StrEnum

import pytest

from models.values.assessment import Grade, Outcome
from models.values.sheet import (
    AuthorityStatus,
    BudgetStatus,
    Flag,
    NeedStatus,
    NextStepType,
    Objection,
    TimingStatus,
)
from scoring import readings


@pytest.mark.parametrize(
    ("kind", "table"),
    [
        (BudgetStatus, readings.BUDGET_STATUSES),
        (AuthorityStatus, readings.AUTHORITY_STATUSES),
        (NeedStatus, readings.NEED_STATUSES),
        (TimingStatus, readings.TIMING_STATUSES),
        (NextStepType, readings.NEXT_STEPS),
        (Objection, readings.OBJECTIONS),
        (Flag, readings.FLAGS),
        (Grade, readings.GRADES),
        (Outcome, readings.OUTCOMES),
    ],
)
def test_every_code_has_one_word_of_its_own(kind: type[StrEnum], table: dict[StrEnum, str]) -> None:
    assert set(table) == set(kind)
    assert len(set(table.values())) == len(kind)


def test_the_words_that_the_pages_promise() -> None:
    assert [readings.BUDGET_STATUSES[status] for status in BudgetStatus] == [
        "Confirmé", "Évoqué", "Pas de budget", "Non abordé",
    ]  # fmt: skip
    assert [readings.NEXT_STEPS[step] for step in NextStepType] == [
        "Rendez-vous", "Envoi de documentation", "Relance", "Écarté", "Aucune",
    ]  # fmt: skip
    assert [readings.OUTCOMES[outcome] for outcome in Outcome] == [
        "À rencontrer", "À suivre", "Relance", "Écarté",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("DAF", "Direction financière (DAF)"),
        ("CODIR", "Comité de direction (CODIR)"),
        ("responsable formation", "Responsable formation"),
        ("élu", "Élu"),
    ],
)
def test_role(code: str, expected: str) -> None:
    assert readings.role(code) == expected
