"""The annotated calls, cases and utterances that the extraction is measured on, by set.

Half of the gold and authors d and j are held out: nobody who writes rules reads them, and only aggregate
figures of them are printed (`HELD`). A gold call or case belongs to the half that is read where the sum of
the bytes of its stem or id is even. Author e are the rule writers' own probes: small cases written a round at
a time, before the rules of the round were. Authors f to j are writers who know no rule; f, g, h and i are
read since they were measured once, j is the judge of this version.
"""

import datetime as dt
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from models.values.transcript import Speaker, Turn

ROOT = Path(__file__).resolve().parent.parent
GOLD, CORPUS, SPOKEN = ROOT / "gold", ROOT / "calls", ROOT / "utterances"
READ, MET, PROBES = ("a", "b", "c"), ("f", "g", "h", "i"), "e"
"""The corpus' authors that rule writers learn from, those whom they met later, and their own."""
UNREAD = ("d", "j")
"""The authors that nobody reads."""
CALLS = (
    "gold.seen",
    "gold.held",
    "gold.demo",
    "calls.abc",
    *(f"calls.{author}" for author in (*MET, *UNREAD)),
)
CASES = (
    "cases.seen",
    "cases.held",
    "cases.abc",
    "cases.e",
    *(f"cases.{author}" for author in (*MET, *UNREAD)),
)
UTTERANCES = ("utterances.abc", "utterances.d")
TITLES = {"abc": "a+b+c"}
"""How a set is called at the head of a column, where it is not by its own last name."""
SPOKEN_ON = dt.date(2026, 3, 12)
"""The day of an utterance, which has none of its own."""
HELD = frozenset({"gold.held", "cases.held", "utterances.d"}).union(
    f"{kind}.{author}" for kind in ("calls", "cases") for author in UNREAD
)
READ_CALLS = tuple(name for name in CALLS if name not in HELD and name != "gold.demo")
READ_CASES = tuple(name for name in CASES if name not in HELD)


def title(name: str) -> str:
    """What stands at the head of a set's column."""
    last = name.rpartition(".")[2]
    return TITLES.get(last, last)


@dataclass(frozen=True, slots=True)
class Sample:
    """One call or a part of one, with what is right.

    `expect` is the whole sheet of a call, or the scored fields of a case (`capability` names its ability).
    """

    id: str
    reference_date: dt.date
    turns: tuple[Turn, ...]
    expect: dict[str, Any] = field(default_factory=dict)
    capability: str | None = None

    @property
    def words(self) -> int:
        """How many words were said."""
        return sum(len(turn.text.split()) for turn in self.turns)

    def scored(self) -> dict[str, Any]:
        """The line that `evaluation/gold/score.py` reads."""
        kind = {"capability": self.capability} if self.capability else {"whole": True}
        return {"id": self.id, "expect": self.expect, **kind}


@dataclass(frozen=True, slots=True)
class Said:
    """One prospect's turn after the agent's, with the labels of what it means.

    `near` is what it resembles and does not mean.
    """

    id: str
    turns: tuple[Turn, ...]
    labels: frozenset[str]
    near: str | None


def is_seen(name: str) -> bool:
    """Whether a call's stem or a case's id belongs to the half that rules are learnt from."""
    return sum(name.encode()) % 2 == 0


def whole_calls() -> dict[str, list[Sample]]:
    """The whole calls: both halves of the gold, the demonstration, the corpus by its authors."""
    dev = _calls(sorted((GOLD / "dev").glob("*.json")))
    return {
        "gold.seen": [call for call in dev if is_seen(call.id)],
        "gold.held": [call for call in dev if not is_seen(call.id)],
        "gold.demo": _calls(sorted((GOLD / "demo").glob("*.json"))),
        "calls.abc": _calls(_corpus_files(READ, "*.json")),
        **{f"calls.{author}": _calls(_corpus_files(author, "*.json")) for author in (*MET, *UNREAD)},
    }


def small_cases() -> dict[str, list[Sample]]:
    """The small cases, by the same split."""
    gold = _cases([GOLD / "cases-dev.jsonl"])
    return {
        "cases.seen": [case for case in gold if is_seen(case.id)],
        "cases.held": [case for case in gold if not is_seen(case.id)],
        "cases.abc": _cases(_corpus_files(READ, "cases.jsonl")),
        "cases.e": _cases(_corpus_files(PROBES, "*.jsonl")),
        **{f"cases.{author}": _cases(_corpus_files(author, "cases*.jsonl")) for author in (*MET, *UNREAD)},
    }


def utterances() -> dict[str, list[Said]]:
    """The corpus' utterances, by the authors that are read and the one that is not."""
    return {"utterances.abc": list(_utterances(READ)), "utterances.d": list(_utterances("d"))}


def _corpus_files(authors: Iterable[str], pattern: str) -> list[Path]:
    return [path for author in authors for path in sorted((CORPUS / author).glob(pattern))]


def _calls(paths: Iterable[Path]) -> list[Sample]:
    read = [json.loads(path.read_text("utf-8")) for path in paths]
    return [_sample(data, data["gold"], None) for data in read]


def _cases(paths: Iterable[Path]) -> list[Sample]:
    lines = [line for path in paths for line in path.read_text("utf-8").splitlines() if line.strip()]
    read = [json.loads(line) for line in lines]
    return [_sample(data, data["expect"], data["capability"]) for data in read]


def _sample(data: dict[str, Any], expect: dict[str, Any], capability: str | None) -> Sample:
    turns = tuple(Turn(i=item["i"], speaker=item["speaker"], text=item["text"]) for item in data["turns"])
    return Sample(data["id"], dt.date.fromisoformat(data["reference_date"]), turns, expect, capability)


def _utterances(authors: Iterable[str]) -> Iterable[Said]:
    for author in authors:
        for path in sorted((SPOKEN / author).glob("*.jsonl")):
            for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
                if line.strip():
                    data = json.loads(line)
                    said = _exchange(data["q"], data["t"])
                    yield Said(f"{author}/{path.stem}:{number}", said, frozenset(data["y"]), data.get("near"))


def _exchange(question: str, answer: str) -> tuple[Turn, ...]:
    asked = (Turn(i=0, speaker=Speaker.AGENT, text=question),) if question else ()
    return (*asked, Turn(i=1, speaker=Speaker.PROSPECT, text=answer))
