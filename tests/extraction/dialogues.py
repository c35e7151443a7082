"""Reads the short dialogues of `data/dialogues.txt` and compares a sheet with what each expects."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from models.values.sheet import SheetValue
from models.values.transcript import Speaker, Turn

SPOKEN_ON = dt.date(2026, 2, 10)
FILE = Path(__file__).parent / "data" / "dialogues.txt"


@dataclass(frozen=True)
class Dialogue:
    line: str
    turns: tuple[Turn, ...]
    expected: dict[str, list[str]]


def turns_of(*said: str) -> tuple[Turn, ...]:
    """`A: ...` and `P: ...` as turns."""
    speakers = {"A": Speaker.AGENT, "P": Speaker.PROSPECT, "?": Speaker.UNKNOWN}
    return tuple(Turn(i=i, speaker=speakers[text[0]], text=text[3:]) for i, text in enumerate(said))


def read_dialogues() -> list[Dialogue]:
    found = []
    for line in FILE.read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            said, _, wanted = line.partition(" => ")
            expected = dict(part.split("=", 1) for part in wanted.split(";"))
            found.append(
                Dialogue(line, turns_of(*said.split(" | ")), {k: v.split(",") for k, v in expected.items()})
            )
    return found


def shown(sheet: SheetValue, field: str) -> list[str]:
    """A field of the sheet as the file writes it."""
    if field == "budget":
        b = sheet.budget
        return [b.status, *_texts(b.min, b.max), b.period or "-", "user" if b.per_user else "-"]
    if field == "timing":
        return [sheet.timing.status, *_texts(sheet.timing.from_, sheet.timing.to)]
    if field == "authority":
        return [sheet.authority.status, *sheet.authority.other_deciders]
    single = {
        "need": sheet.need.status,
        "next": sheet.next_step.type,
        "role": sheet.authority.contact_role or "-",
        "sol": sheet.need.current_solution or "-",
        "size": str(sheet.company_size or "-"),
        "flags": "+".join(sorted(sheet.flags)) or "-",
        "obj": "+".join(sorted(sheet.objections)) or "-",
        "comp": "+".join(sorted(sheet.competitors)) or "-",
    }[field]
    return [single, sheet.next_step.when or "-"] if field == "next" else [single]


def agrees(sheet: SheetValue, field: str, wanted: list[str]) -> bool:
    """Whether the sheet says what is expected; `a|b` is either, a solution may be part of the other."""
    got = shown(sheet, field)
    choices = wanted[0].split("|")
    if field == "sol":
        return any(got[0] == c or (got[0] != "-" != c and (c in got[0] or got[0] in c)) for c in choices)
    if field == "comp":
        return sorted(got[0].split("+")) == sorted(wanted[0].split("+"))
    if field == "authority":
        return got[0] in choices and set(wanted[1:]) <= set(got[1:])
    return got[0] in choices and got[1 : len(wanted)] == wanted[1:]


def _texts(*values: object) -> list[str]:
    return ["-" if value is None else str(value) for value in values]
