"""The measure measures: sheets against labels, rules against the gold, transcripts against the turns said."""

from typing import Any

import pytest

from evaluation.extraction.baseline import read_keywords
from evaluation.extraction.figures import placed, sheet_of
from evaluation.extraction.rules import score_rules
from evaluation.extraction.samples import READ, SPOKEN_ON, Said, Sample, utterances, whole_calls
from evaluation.extraction.scoring import confusions, is_silent, says, score_said, score_samples, unproven
from evaluation.extraction.transcripts import read_transcripts
from extraction.engine import Extractor
from models.values.sheet import SheetValue, SignalValue
from models.values.transcript import Speaker, Turn


def empty() -> dict[str, Any]:
    return SheetValue().model_dump(mode="json", by_alias=True)


def sheet(field: str, **values: Any) -> dict[str, Any]:
    return {**empty(), field: {**empty()[field], **values}}


def signal(rule: str, dimension: str, value: str) -> SignalValue:
    return SignalValue(
        rule_id=rule, dimension=dimension, turn=1, speaker=Speaker.PROSPECT, start=0, end=1,
        value={"value": value},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("label", "found", "right"),
    [
        ("budget.none", sheet("budget", status="none"), True),
        ("budget.none", sheet("budget", status="stated"), False),
        ("budget.refused", empty(), True),
        ("budget.refused", sheet("budget", status="none"), False),
        ("next.send", sheet("next_step", type="send"), True),
        ("next.send", empty(), False),
        ("pain", sheet("need", pains=[{"summary": "x"}]), True),
        ("pain", sheet("need", status="explicit"), False),
        ("flag.opt_out", {**empty(), "flags": ["opt_out"]}, True),
        ("objection.price", {**empty(), "objections": ["trust"]}, False),
    ],
)
def test_a_label_is_said_or_not(label: str, found: dict[str, Any], right: bool) -> None:
    assert says(found, label) is right


@pytest.mark.parametrize(
    ("near", "found", "silent"),
    [
        ("budget.stated", empty(), True),
        ("budget.stated", sheet("budget", status="none"), False),
        ("pain", sheet("need", pains=[{"summary": "x"}]), False),
        ("next.meeting", sheet("next_step", type="send"), False),
        ("flag.opt_out", {**empty(), "flags": ["wrong_person"]}, True),
        ("objection.price", {**empty(), "objections": ["price"]}, False),
    ],
)
def test_a_look_alike_is_silent_or_not(near: str, found: dict[str, Any], silent: bool) -> None:
    assert is_silent(found, near) is silent


def test_utterances_count_labels_and_silence_apart() -> None:
    said = [
        Said("1", (), frozenset({"budget.none", "objection.price"}), None),
        Said("2", (), frozenset(), "budget.none"),
    ]
    found = {"1": sheet("budget", status="none"), "2": sheet("budget", status="none")}
    assert score_said(said, found) == {"budget": 1.0, "objection": 0.0, "silence": 0.0, "mean": 0.3333}


@pytest.mark.parametrize(
    "found",
    [
        sheet("budget", status="none"),
        sheet("need", pains=[{"summary": "x", "quotes": []}]),
        sheet("need", current_solution="excel"),
        sheet("authority", contact_role="DG"),
        sheet("next_step", type="send"),
        {**empty(), "company_size": 0},
        {**empty(), "flags": ["opt_out"]},
    ],
)
def test_a_value_without_a_quote_is_seen(found: dict[str, Any]) -> None:
    assert len(unproven(found)) == 1


def test_an_empty_sheet_needs_no_proof() -> None:
    assert unproven(empty()) == []


def test_a_rule_is_as_precise_as_its_samples() -> None:
    right = Sample("1", SPOKEN_ON, (), {"budget": {"status": "stated"}, "objections": ["price"]})
    wrong = Sample("2", SPOKEN_ON, (), {"budget": {"status": "unknown"}, "objections": []})
    read = (signal("budget.x", "budget", "amount"), signal("objection.x", "objections", "price"))
    unscored = (signal("timing.x", "timing", "dated"),)
    scores = score_rules([(right, (*read, *read, *unscored)), (wrong, read)], [])
    assert [(score.rule, score.agreed, score.total) for score in scores] == [
        ("budget.x", 1, 2), ("objection.x", 1, 2),
    ]  # fmt: skip


def test_what_an_utterance_does_not_label_is_not_meant() -> None:
    said = Said("1", (), frozenset({"budget.none"}), None)
    scores = score_rules(
        [], [(said, (signal("budget.x", "budget", "none"), signal("timing.x", "timing", "vague")))]
    )
    assert [(score.rule, score.precision) for score in scores] == [("timing.x", 0.0), ("budget.x", 1.0)]


def test_confusions_count_the_gold_against_the_read() -> None:
    gold = {name: {"status": "unknown"} for name in ("budget", "authority", "need", "timing")}
    sample = Sample("1", SPOKEN_ON, (), {**gold, "budget": {"status": "none"}, "next_step": {"type": "send"}})
    counts = confusions([sample], {"1": sheet("budget", status="stated")})
    assert counts["budget"] == {("none", "stated"): 1}
    assert counts["next_step"] == {("send", "none"): 1}


def test_transcripts_lead_back_to_the_turns_that_were_said() -> None:
    gold = {call.id: call for calls in whole_calls().values() for call in calls}
    heard = read_transcripts()
    assert len(heard) == 9
    assert len({item.weights_sha256 for item in heard}) == 1
    for item in heard:
        speakers = {turn.i: turn.speaker for turn in gold[item.id].turns}
        assert len(item.said_in) > 0.9 * len(item.turns)
        assert all(
            speakers[item.said_in[turn.i]] is turn.speaker for turn in item.turns if turn.i in item.said_in
        )
        moved = placed({"budget": {"evidence": [turn.i for turn in item.turns]}}, item)
        assert set(moved["budget"]["evidence"]) <= set(speakers)


def test_keywords_read_what_is_plain_and_nothing_else(extractor: Extractor) -> None:
    turns = (
        Turn(i=0, speaker=Speaker.PROSPECT, text="Le budget est validé, 20 000 euros. On voit ça jeudi."),
    )
    found = read_keywords(Sample("1", SPOKEN_ON, turns))
    assert (found["budget"]["status"], found["budget"]["min"]) == ("confirmed", 20000)
    assert found["next_step"]["type"] == "meeting"
    assert found["need"]["status"] == "unknown"
    rules = sheet_of(extractor.extract(turns, reference_date=SPOKEN_ON))
    assert set(found) <= set(rules)


def test_errors_are_shown_only_where_they_are_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    sample = Sample("read-1", SPOKEN_ON, (), {"budget": {"status": "none"}}, "budget")
    assert score_samples([sample], {"read-1": empty()})["cases"] == 0
    assert capsys.readouterr().out == ""
    score_samples([sample], {"read-1": empty()}, errors=1)
    assert "read-1" in capsys.readouterr().out


def test_the_author_that_nobody_reads_stands_apart() -> None:
    found = utterances()
    assert all(item.id[0] in READ for item in found["utterances.abc"])
    assert {item.id[0] for item in found["utterances.d"]} == {"d"}
