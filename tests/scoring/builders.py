"""Sheets to score: short builders, the gold calls, and any sheet at all."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from models.values.sheet import (
    AuthorityFact,
    AuthorityStatus,
    BudgetFact,
    BudgetStatus,
    Flag,
    NeedFact,
    NeedStatus,
    NextStep,
    NextStepType,
    Objection,
    Pain,
    Period,
    SheetValue,
    TimingFact,
    TimingStatus,
)
from scoring.icp import Icp

GOLD = Path(__file__).parents[2] / "evaluation" / "gold"
TODAY = dt.date(2026, 2, 10)


def gold_call(name: str) -> dict[str, Any]:
    """A whole annotated call."""
    loaded: dict[str, Any] = json.loads((GOLD / f"{name}.json").read_text("utf-8"))
    return loaded


def gold_sheet(name: str) -> SheetValue:
    return SheetValue.model_validate(gold_call(name)["gold"])


def all_gold() -> list[str]:
    return sorted(f"{path.parent.name}/{path.stem}" for path in GOLD.glob("d*/*.json"))


def budget(
    status: str = "confirmed", low: int | None = None, high: int | None = None, **more: Any
) -> BudgetFact:
    return BudgetFact(status=BudgetStatus(status), min=low, max=high, **more)


def dated(start: str | None, end: str | None) -> TimingFact:
    return TimingFact(
        status=TimingStatus.DATED,
        from_=dt.date.fromisoformat(start) if start else None,
        to=dt.date.fromisoformat(end) if end else None,
    )


def sheet(**changes: Any) -> SheetValue:
    """A sheet of grade A, with what the test changes."""
    strong = {
        "budget": budget("confirmed", 40_000, 40_000, currency="EUR"),
        "authority": AuthorityFact(status=AuthorityStatus.DECIDES),
        "need": NeedFact(status=NeedStatus.EXPLICIT),
        "timing": dated("2026-04-01", "2026-06-30"),
        "next_step": NextStep(type=NextStepType.MEETING, when="2026-02-19T14:00"),
    }
    return SheetValue(**(strong | changes))


_days = st.dates(dt.date(2025, 6, 1), dt.date(2028, 12, 31))
_amounts = st.integers(0, 200_000)
_texts = st.text("abcdéè '-", min_size=1, max_size=20).map(lambda text: " ".join(text.split())).filter(bool)


@st.composite
def budgets(draw: st.DrawFn) -> BudgetFact:
    status = draw(st.sampled_from(BudgetStatus))
    if status in {BudgetStatus.NONE, BudgetStatus.UNKNOWN} or draw(st.booleans()):
        return BudgetFact(status=status)
    low, high = sorted([draw(_amounts), draw(_amounts)])
    ends = draw(st.sampled_from([(low, high), (low, low), (None, high), (low, None)]))
    return BudgetFact(
        status=status, min=ends[0], max=ends[1], currency=draw(st.sampled_from(["EUR", "EUR", "CHF"])),
        period=draw(st.none() | st.sampled_from(Period)), per_user=draw(st.booleans()),
    )  # fmt: skip


@st.composite
def timings(draw: st.DrawFn) -> TimingFact:
    status = draw(st.sampled_from(TimingStatus))
    if status is not TimingStatus.DATED:
        return TimingFact(status=status)
    start, end = sorted([draw(_days), draw(_days)])
    ends = draw(st.sampled_from([(start, end), (start, start), (None, end), (start, None)]))
    return TimingFact(status=status, from_=ends[0], to=ends[1])


@st.composite
def needs(draw: st.DrawFn) -> NeedFact:
    status = draw(st.sampled_from(NeedStatus))
    known = status in {NeedStatus.EXPLICIT, NeedStatus.LATENT}
    pains = draw(st.lists(_texts, max_size=2, unique=True)) if known else []
    return NeedFact(
        status=status,
        pains=tuple(Pain(summary=text) for text in pains),
        current_solution=draw(st.none() | _texts),
    )


@st.composite
def next_steps(draw: st.DrawFn) -> NextStep:
    kind = draw(st.sampled_from(NextStepType))
    if kind in {NextStepType.NONE, NextStepType.DISQUALIFY}:
        return NextStep(type=kind)
    return NextStep(type=kind, when=draw(st.none() | _days.map(dt.date.isoformat)))


authorities = st.builds(
    AuthorityFact,
    status=st.sampled_from(AuthorityStatus),
    contact_role=st.none() | st.sampled_from(["DG", "DAF", "responsable formation"]),
    other_deciders=st.lists(st.sampled_from(["DG", "CODIR", "maire"]), max_size=2, unique=True).map(tuple),
)
sheets = st.builds(
    SheetValue,
    budget=budgets(),
    authority=authorities,
    need=needs(),
    timing=timings(),
    next_step=next_steps(),
    company_size=st.none() | st.integers(1, 2_000),
    competitors=st.lists(_texts, max_size=2, unique=True).map(tuple),
    objections=st.sets(st.sampled_from(Objection), max_size=2).map(lambda found: tuple(sorted(found))),
    flags=st.sets(st.sampled_from(Flag), max_size=1).map(tuple),
    proofs=st.just({}),
)
icps = st.builds(
    Icp,
    min_company_size=st.none() | st.integers(1, 200),
    max_company_size=st.none() | st.integers(201, 1_500),
    min_budget_eur=st.none() | st.integers(1, 60_000),
    excluded_roles=st.just(()) | st.just(("ASSISTANT",)),
)
