"""When each object of a call falls due, and why. Pure: facts in, deadlines out.

All instants are UTC, so a day is 24 hours and daylight saving changes nothing. An object is due at its
deadline to the second, not after it.

    purpose       audio                                      transcript
    note-taking   the sheet is validated, 7 days at most     30 days
    quality       30 days (180 at most)                      30 days (180 at most)
    both          the longer of the two, each object         the longer of the two
    none (refused, taken back, never asked)                  at once

`transcript` stands for all that was read from what was said: turns, signals, facts, proposal.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from compliance.retention.policy import DEFAULT_POLICY, RetentionPolicy
from models import Decision, Purpose


class Kept(StrEnum):
    """What has a clock of its own."""

    AUDIO = "audio"
    TRANSCRIPT = "transcript"


class Reason(StrEnum):
    """Which clock an object follows."""

    SHEET_VALIDATED = "note_taking.sheet_validated"
    NOTE_AUDIO = "note_taking.audio"
    NOTE_TRANSCRIPT = "note_taking.transcript"
    QUALITY_AUDIO = "quality.audio"
    QUALITY_TRANSCRIPT = "quality.transcript"
    REFUSED = "consent.refused"
    WITHDRAWN = "consent.withdrawn"
    NOT_ASKED = "consent.not_asked"
    NO_PURPOSE = "consent.no_purpose"

    @property
    def is_ungrounded(self) -> bool:
        """Whether there is no ground at all, rather than one that ran out."""
        return self in _UNGROUNDED

    @property
    def phrase(self) -> str:
        """Why, in French, for pages and the terminal."""
        return _PHRASES[self]


_UNGROUNDED = {Reason.REFUSED, Reason.WITHDRAWN, Reason.NOT_ASKED, Reason.NO_PURPOSE}
_PHRASES = {
    Reason.SHEET_VALIDATED: "La fiche est validée : l'audio ne sert plus à la prise de notes.",
    Reason.NOTE_AUDIO: "La fiche n'a pas été validée dans le délai : l'audio ne peut pas attendre plus.",
    Reason.NOTE_TRANSCRIPT: "Fin de la durée de conservation de la transcription (prise de notes).",
    Reason.QUALITY_AUDIO: "Fin de la durée de conservation de l'audio (qualité).",
    Reason.QUALITY_TRANSCRIPT: "Fin de la durée de conservation de la transcription (qualité).",
    Reason.REFUSED: "Le prospect n'a pas accepté l'enregistrement.",
    Reason.WITHDRAWN: "Le prospect a retiré son accord.",
    Reason.NOT_ASKED: "Aucune réponse du prospect n'est enregistrée pour cet appel.",
    Reason.NO_PURPOSE: "L'accord ne porte sur aucune finalité.",
}


@dataclass(frozen=True)
class HeldCall:
    """What the clocks need to know of a call.

    `collected_at` is the start of the first recording, else of the call; `validated_at` the first
    validation of the sheet; `decision` is None where nobody was asked.
    """

    collected_at: dt.datetime
    has_audio: bool
    has_transcript: bool
    decision: Decision | None = None
    answered_at: dt.datetime | None = None
    withdrawn_at: dt.datetime | None = None
    validated_at: dt.datetime | None = None

    def holds(self, kept: Kept) -> bool:
        """Whether there is such an object."""
        return self.has_audio if kept is Kept.AUDIO else self.has_transcript


@dataclass(frozen=True)
class Due:
    """An object, the instant from which it may not be kept, and the clock that says so."""

    kept: Kept
    at: dt.datetime
    reason: Reason


def deadlines(
    held: HeldCall, purposes: Iterable[Purpose], *, policy: RetentionPolicy = DEFAULT_POLICY
) -> list[Due]:
    """Until when each object that the call holds may live, past deadlines included."""
    asked = frozenset(purposes)
    ungrounded = _ungrounded(held, asked)
    found = []
    for kept in Kept:
        if not held.holds(kept):
            continue
        candidates = [_purpose_deadline(held, kept, purpose, policy) for purpose in asked]
        # The longest valid purpose counts; the end of all grounds comes before any of them.
        longest = max(candidates, key=_at, default=None)
        ends = [due for due in (longest, _due(kept, ungrounded)) if due is not None]
        found.append(min(ends, key=_at))
    return found


def clocks(
    held: HeldCall,
    purposes: Iterable[Purpose],
    now: dt.datetime,
    *,
    policy: RetentionPolicy = DEFAULT_POLICY,
) -> list[Due]:
    """What of a call is due for erasure at `now`."""
    return [due for due in deadlines(held, purposes, policy=policy) if due.at <= now]


def _ungrounded(held: HeldCall, purposes: frozenset[Purpose]) -> tuple[dt.datetime, Reason] | None:
    """Since when, and why, nothing may be kept at all."""
    if held.decision is None:
        return held.collected_at, Reason.NOT_ASKED
    if held.decision is not Decision.GRANTED:
        return held.answered_at or held.collected_at, Reason.REFUSED
    if held.withdrawn_at is not None:
        return held.withdrawn_at, Reason.WITHDRAWN
    if not purposes:
        return held.collected_at, Reason.NO_PURPOSE
    return None


def _due(kept: Kept, ungrounded: tuple[dt.datetime, Reason] | None) -> Due | None:
    return Due(kept, *ungrounded) if ungrounded is not None else None


def _purpose_deadline(held: HeldCall, kept: Kept, purpose: Purpose, policy: RetentionPolicy) -> Due:
    if purpose is Purpose.NOTE_TAKING and kept is Kept.AUDIO:
        return _note_audio(held, policy)
    days, reason = {
        (Purpose.NOTE_TAKING, Kept.TRANSCRIPT): (policy.note_transcript_days, Reason.NOTE_TRANSCRIPT),
        (Purpose.QUALITY, Kept.AUDIO): (policy.quality_audio_days, Reason.QUALITY_AUDIO),
        (Purpose.QUALITY, Kept.TRANSCRIPT): (policy.quality_transcript_days, Reason.QUALITY_TRANSCRIPT),
    }[purpose, kept]
    return Due(kept, held.collected_at + dt.timedelta(days=days), reason)


def _note_audio(held: HeldCall, policy: RetentionPolicy) -> Due:
    longest = held.collected_at + dt.timedelta(days=policy.note_audio_days)
    if held.validated_at is not None and held.validated_at <= longest:
        return Due(Kept.AUDIO, held.validated_at, Reason.SHEET_VALIDATED)
    return Due(Kept.AUDIO, longest, Reason.NOTE_AUDIO)


def _at(due: Due) -> dt.datetime:
    return due.at
