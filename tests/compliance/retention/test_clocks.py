"""The clocks, to the second."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.retention import Due, HeldCall, Kept, Reason, RetentionPolicy, clocks, deadlines
from models import Decision, Purpose

# The night of 28 March 2027 has 23 hours in Paris: a day of a clock has 24 all the same.
COLLECTED = dt.datetime(2027, 3, 24, 14, 30, 15, tzinfo=dt.UTC)
SECOND = dt.timedelta(seconds=1)
NOTE, QUALITY = Purpose.NOTE_TAKING, Purpose.QUALITY


def days(count: float) -> dt.timedelta:
    return dt.timedelta(days=count)


HELD = HeldCall(
    collected_at=COLLECTED,
    has_audio=True,
    has_transcript=True,
    decision=Decision.GRANTED,
    answered_at=COLLECTED - dt.timedelta(seconds=20),
)


@pytest.mark.parametrize(
    ("kept", "purposes", "validated_after", "due_after", "reason"),
    [
        (Kept.AUDIO, [NOTE], None, days(7), Reason.NOTE_AUDIO),
        (Kept.AUDIO, [NOTE], days(2), days(2), Reason.SHEET_VALIDATED),
        (Kept.AUDIO, [NOTE], days(7), days(7), Reason.SHEET_VALIDATED),
        (Kept.AUDIO, [NOTE], days(7) + SECOND, days(7), Reason.NOTE_AUDIO),
        (Kept.AUDIO, [QUALITY], None, days(30), Reason.QUALITY_AUDIO),
        (Kept.AUDIO, [QUALITY], days(2), days(30), Reason.QUALITY_AUDIO),
        (Kept.AUDIO, [NOTE, QUALITY], days(2), days(30), Reason.QUALITY_AUDIO),
        (Kept.TRANSCRIPT, [NOTE], None, days(30), Reason.NOTE_TRANSCRIPT),
        (Kept.TRANSCRIPT, [NOTE], days(2), days(30), Reason.NOTE_TRANSCRIPT),
        (Kept.TRANSCRIPT, [QUALITY], None, days(30), Reason.QUALITY_TRANSCRIPT),
    ],
)
def test_due_at_the_second_and_not_before(
    kept: Kept,
    purposes: list[Purpose],
    validated_after: dt.timedelta | None,
    due_after: dt.timedelta,
    reason: Reason,
) -> None:
    held = replace(
        HELD,
        has_audio=kept is Kept.AUDIO,
        has_transcript=kept is Kept.TRANSCRIPT,
        validated_at=COLLECTED + validated_after if validated_after is not None else None,
    )
    due_at = COLLECTED + due_after
    assert clocks(held, purposes, due_at - SECOND) == []
    assert clocks(held, purposes, due_at) == [Due(kept, due_at, reason)]
    assert clocks(held, purposes, due_at + days(1000)) == [Due(kept, due_at, reason)]


def test_each_object_follows_the_longer_of_two_purposes() -> None:
    policy = RetentionPolicy(quality_audio_days=60, note_transcript_days=90, quality_transcript_days=45)
    assert deadlines(HELD, [NOTE, QUALITY], policy=policy) == [
        Due(Kept.AUDIO, COLLECTED + days(60), Reason.QUALITY_AUDIO),
        Due(Kept.TRANSCRIPT, COLLECTED + days(90), Reason.NOTE_TRANSCRIPT),
    ]


@pytest.mark.parametrize("decision", [Decision.REFUSED, Decision.SILENT])
def test_a_refusal_is_due_since_the_answer(decision: Decision) -> None:
    held = replace(HELD, decision=decision)
    assert {(due.at, due.reason) for due in clocks(held, [], COLLECTED)} == {
        (held.answered_at, Reason.REFUSED)
    }
    assert len(clocks(held, [NOTE, QUALITY], COLLECTED)) == 2


def test_a_withdrawal_is_due_at_once() -> None:
    withdrawn_at = COLLECTED + dt.timedelta(seconds=90)
    held = replace(HELD, withdrawn_at=withdrawn_at)
    assert clocks(held, [NOTE, QUALITY], withdrawn_at - SECOND) == []
    assert clocks(held, [NOTE, QUALITY], withdrawn_at) == [
        Due(kept, withdrawn_at, Reason.WITHDRAWN) for kept in Kept
    ]


def test_a_clock_that_ran_out_before_the_withdrawal_keeps_its_reason() -> None:
    held = replace(HELD, withdrawn_at=COLLECTED + days(10))
    assert deadlines(held, [NOTE]) == [
        Due(Kept.AUDIO, COLLECTED + days(7), Reason.NOTE_AUDIO),
        Due(Kept.TRANSCRIPT, COLLECTED + days(10), Reason.WITHDRAWN),
    ]


def test_what_nobody_agreed_to_is_due_since_its_collection() -> None:
    never_asked = replace(HELD, decision=None, answered_at=None)
    assert {due.reason for due in clocks(never_asked, [], COLLECTED)} == {Reason.NOT_ASKED}
    assert {due.reason for due in clocks(HELD, [], COLLECTED)} == {Reason.NO_PURPOSE}


def test_nothing_held_is_nothing_due() -> None:
    empty = replace(HELD, has_audio=False, has_transcript=False, decision=Decision.REFUSED)
    assert clocks(empty, [NOTE], COLLECTED + days(400)) == []


def test_every_reason_has_its_french_phrase() -> None:
    assert all(reason.phrase.endswith(".") for reason in Reason)


instants = st.integers(0, 200 * 86400).map(lambda seconds: COLLECTED + dt.timedelta(seconds=seconds))
helds = st.builds(
    HeldCall,
    collected_at=st.just(COLLECTED),
    has_audio=st.booleans(),
    has_transcript=st.booleans(),
    decision=st.none() | st.sampled_from(Decision),
    answered_at=st.just(COLLECTED - SECOND),
    withdrawn_at=st.none() | instants,
    validated_at=st.none() | instants,
)
some_purpose = [frozenset([NOTE]), frozenset([QUALITY]), frozenset(Purpose)]
purpose_sets = st.sampled_from([frozenset[Purpose](), *some_purpose])
policies = st.builds(
    RetentionPolicy,
    note_audio_days=st.integers(1, 7),
    note_transcript_days=st.integers(1, 180),
    quality_audio_days=st.integers(1, 180),
    quality_transcript_days=st.integers(1, 180),
)


@given(held=helds, purposes=purpose_sets, policy=policies)
def test_all_that_is_held_has_one_deadline_within_180_days(
    held: HeldCall, purposes: frozenset[Purpose], policy: RetentionPolicy
) -> None:
    found = deadlines(held, purposes, policy=policy)
    assert [due.kept for due in found] == [kept for kept in Kept if held.holds(kept)]
    assert all(due.at <= COLLECTED + days(180) for due in found)


@given(held=helds, purposes=purpose_sets, policy=policies, first=instants, later=instants)
def test_what_is_due_stays_due(
    held: HeldCall,
    purposes: frozenset[Purpose],
    policy: RetentionPolicy,
    first: dt.datetime,
    later: dt.datetime,
) -> None:
    early, late = sorted((first, later))
    assert set(clocks(held, purposes, early, policy=policy)) <= set(
        clocks(held, purposes, late, policy=policy)
    )


@given(held=helds, purposes=st.sampled_from(some_purpose), policy=policies)
def test_one_more_purpose_never_shortens(
    held: HeldCall, purposes: frozenset[Purpose], policy: RetentionPolicy
) -> None:
    fewer = {due.kept: due.at for due in deadlines(held, purposes, policy=policy)}
    for due in deadlines(held, frozenset(Purpose), policy=policy):
        assert due.at >= fewer[due.kept]


@given(held=helds, purposes=purpose_sets, policy=policies, at=instants)
def test_a_withdrawal_leaves_nothing_for_later(
    held: HeldCall, purposes: frozenset[Purpose], policy: RetentionPolicy, at: dt.datetime
) -> None:
    withdrawn = replace(held, decision=Decision.GRANTED, withdrawn_at=at)
    assert all(due.at <= at for due in deadlines(withdrawn, purposes, policy=policy))
