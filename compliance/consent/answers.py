"""Answers by purpose: what each one was about, and what they come to together. Pure.

Note-taking and quality are two purposes, granted or refused apart (facts on the GDPR, section 5): one
answer may be about both, or each has its own question. The first answer about a purpose stays.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from models import Consent, Decision, Purpose

KEPT_WORDS = frozenset({"oui", "non", "unclear", "several"})


@dataclass(frozen=True)
class GivenAnswer:
    """One answer with its proof.

    `raw` is the key pressed, a word of `KEPT_WORDS`, or empty for silence.
    """

    purposes: tuple[str, ...]
    raw: str
    decision: Decision
    channel: str
    announced_at: dt.datetime
    answered_at: dt.datetime
    notice_version: str
    notice_sha256: str

    def as_json(self) -> dict[str, Any]:
        """As it is stored with the consent."""
        return {
            "purposes": list(self.purposes),
            "answer": self.raw,
            "decision": self.decision.value,
            "channel": self.channel,
            "announced_at": self.announced_at.astimezone(dt.UTC).isoformat(),
            "answered_at": self.answered_at.astimezone(dt.UTC).isoformat(),
            "notice_version": self.notice_version,
            "notice_sha256": self.notice_sha256,
        }


def kept_answer(answer: str | None) -> str:
    """A key as it was pressed, or one of the words that are kept; of anything longer only that it was one.

    A longer entry may be a card number, and other words belong to a transcript alone.
    """
    given = (answer or "").strip()
    return given if len(given) <= 1 or given in KEPT_WORDS else "several"


def unanswered(consent: Consent | None, asked: Sequence[str]) -> tuple[str, ...]:
    """The purposes asked about that have no answer yet; a consent that was taken back takes no new one."""
    if consent is None:
        return tuple(asked)
    if consent.withdrawn_at is not None or not consent.answers:
        return ()
    known = {purpose for answer in consent.answers for purpose in answer["purposes"]}
    return tuple(purpose for purpose in asked if purpose not in known)


def overall(decisions: Iterable[Decision]) -> Decision:
    """What several answers come to: one granted purpose grants; nothing but silence is silence."""
    found = set(decisions)
    for decision in (Decision.GRANTED, Decision.REFUSED):
        if decision in found:
            return decision
    return Decision.SILENT


def add(consent: Consent, answer: GivenAnswer) -> None:
    """Put one answer more on record.

    The time of the answer moves with it only while nothing is recorded: a recording comes after all
    answers that it rests on, and an answer given later has its own time among the answers.
    """
    consent.answers = [*(consent.answers or []), answer.as_json()]
    if answer.decision is Decision.GRANTED:
        consent.purposes = [*consent.purposes, *answer.purposes]
    else:
        consent.refused_purposes = [*(consent.refused_purposes or []), *answer.purposes]
    consent.decision = overall(Decision(each["decision"]) for each in consent.answers)
    if consent.recording_started_at is None:
        consent.answered_at = max(consent.answered_at, answer.answered_at)


def take_back(consent: Consent, purposes: Iterable[Purpose], *, at: dt.datetime, through: str) -> list[str]:
    """Take granted purposes back, each once; which ones that were. What was granted stays on record."""
    known = consent.withdrawals or {}
    wanted = {purpose.value for purpose in purposes}
    taken = [name for name in consent.purposes if name in wanted and name not in known]
    if taken:
        entry = {"at": at.astimezone(dt.UTC).isoformat(), "through": through}
        consent.withdrawals = {**known, **dict.fromkeys(taken, entry)}
    return taken
