"""The purge: what is past its clock, its erasure, and the proof.

An erasure has to hold under a crash at any point, and two of its parts cannot share a commit: the
database, and the stores of blobs and keys. So it goes in two transactions, with what only the
pipeline reaches between them:

1. `erase`, then commit. Under the call's lock the clocks are read again; rows are deleted or marked, a
   call with nothing left gets `erased_at` and its tombstones, and a receipt says what and why, not
   verified yet. From here on nothing is served, and a step that is still running finds the call
   erased before it writes. Nothing was destroyed before this commit: if it fails, nothing happened.
2. The pipeline cancels and deletes the call's jobs, deletes Twilio's copies (`note_deleted_at_twilio`).
3. `finish`, then commit. Destroys the keys, deletes the blobs, deletes rows that a running step
   still wrote, scans everything again, and marks the receipt as verified if nothing is left.

Each part may be repeated. A crash between 1 and 3 leaves a receipt that is not verified, and `plan`
gives that call again until it is. Keys go before blobs: after half of 3 the audio is unreadable at
least. A call that the pipeline still works on stays unverified for `LONGEST_STEP`, since a step that
began before the erasure may still drop a file (facts on jobs, Cancel and erase).
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from compliance import audit, repository
from compliance.hashing import Hasher
from compliance.receipts import sign, verify_receipt
from compliance.repository import CallContent
from compliance.retention import DEFAULT_POLICY, Due, Kept, RetentionPolicy, clocks
from compliance.vault import KeyScope, Vault
from core.errors import NotFound
from models import Call, Processing, PurgeReceipt, Recording

__all__ = [
    "LONGEST_STEP",
    "PurgeItem",
    "erase",
    "finish",
    "note_deleted_at_twilio",
    "plan",
    "plan_call",
    "rescan",
    "verify_receipt",
]

LONGEST_STEP = dt.timedelta(hours=6)
"""Longer than any step of the pipeline: a call of four hours is transcribed in less on two cores."""

note_deleted_at_twilio = repository.note_deleted_at_twilio

_SCOPES = {Kept.AUDIO: KeyScope.AUDIO, Kept.TRANSCRIPT: KeyScope.TEXT}


@dataclass(frozen=True)
class PurgeItem:
    """What there is to do for one call.

    Attributes:
        call_id: ours.
        call_sid: Twilio's, for the jobs named after it.
        due: what is past its clock, and why.
        recordings_at_twilio: recordings to delete there: those that are due, and those of which a
            verified copy lies here already.
        receipt_ids: erasures that were begun and are not verified.
    """

    call_id: str
    call_sid: str | None
    due: tuple[Due, ...]
    recordings_at_twilio: tuple[str, ...]
    receipt_ids: tuple[str, ...]

    @property
    def is_due(self) -> bool:
        """Whether there is anything to do."""
        return bool(self.due or self.recordings_at_twilio or self.receipt_ids)


def plan(session: Session, now: dt.datetime, *, policy: RetentionPolicy = DEFAULT_POLICY) -> list[PurgeItem]:
    """What there is to erase at `now`, or to finish erasing; the oldest call first. Changes nothing."""
    items = (_item(content, now, policy) for content in repository.contents(session))
    return [item for item in items if item.is_due]


def plan_call(
    session: Session, call_id: str, now: dt.datetime, *, policy: RetentionPolicy = DEFAULT_POLICY
) -> PurgeItem | None:
    """What there is to erase of one call at `now`, or to finish erasing; None where there is nothing."""
    found = repository.contents(session, call_id)
    item = _item(found[0], now, policy) if found else None
    return item if item is not None and item.is_due else None


def _item(content: CallContent, now: dt.datetime, policy: RetentionPolicy) -> PurgeItem:
    due = clocks(content.held(), content.purposes, now, policy=policy)
    audio_goes = any(each.kept is Kept.AUDIO for each in due)
    return PurgeItem(
        call_id=content.call.id,
        call_sid=content.call.call_sid,
        due=tuple(due),
        recordings_at_twilio=tuple(
            recording.recording_sid
            for recording in content.at_twilio
            if audio_goes or recording.erased_at is not None or _only_left_behind(content.call, recording)
        ),
        receipt_ids=tuple(receipt.id for receipt in content.pending),
    )


def _only_left_behind(call: Call, recording: Recording) -> bool:
    """Whether the pipeline is done with a recording, has its own copy, and could not delete Twilio's."""
    return recording.stored_at is not None and not _at_work(call)


def erase(
    session: Session,
    item: PurgeItem,
    *,
    hasher: Hasher,
    actor: str,
    now: dt.datetime,
    policy: RetentionPolicy = DEFAULT_POLICY,
) -> PurgeReceipt | None:
    """Take what is due out of the database, and write its receipt. Commit, then `finish` it.

    What is due is read again under the call's lock: of two runs at once, one erases.

    Args:
        session: the caller's.
        item: from `plan`.
        hasher: signs the receipt and makes the tombstones.
        actor: a user's id, or `schedule`, `command`.
        now: the instant that the clocks are read at.
        policy: the durations.

    Returns:
        The receipt, not verified yet; None where nothing is due any more.
    """
    call = repository.lock(session, item.call_id)
    found = repository.contents(session, item.call_id)
    due = clocks(found[0].held(), found[0].purposes, now, policy=policy) if found else []
    if call is None or not due:
        return None
    erased: dict[str, int] = {}
    for each in due:
        if each.kept is Kept.AUDIO:
            erased |= repository.erase_audio(session, call.id, at=now)
        else:
            erased |= repository.erase_text(session, call.id)
        if each.reason.is_ungrounded:
            repository.forget_grade(session, call.id)
    _close(session, call, hasher, at=now)
    receipt = PurgeReceipt(
        call_id=call.id,
        actor=actor,
        reasons={each.kept.value: _reason(each) for each in due},
        erased=erased,
        purged_at=now,
        signature="",
    )
    sign(receipt, hasher)
    session.add(receipt)
    audit.record(session, actor, "purge.erased", "call", call.id, receipt=receipt.id)
    session.flush()
    return receipt


def _reason(due: Due) -> dict[str, str]:
    return {"clock": due.reason.value, "due_at": due.at.astimezone(dt.UTC).isoformat()}


def _close(session: Session, call: Call, hasher: Hasher, *, at: dt.datetime) -> None:
    """Bury a call that holds nothing any more."""
    audio_left = repository.audio_rows_left(session, call.id)
    if audio_left or repository.text_rows_left(session, call.id):
        return
    call.erased_at = call.erased_at or at
    session.add(call)
    repository.bury(session, call, hasher, at=at)


def finish(
    session: Session,
    vault: Vault,
    receipt_id: str,
    *,
    hasher: Hasher,
    now: dt.datetime,
    elsewhere: Mapping[str, int] | None = None,
) -> PurgeReceipt:
    """Destroy the keys and blobs of an erasure, look again, and verify its receipt if nothing is left.

    Call it after the commit of `erase`, and again for each receipt that `plan` gives back.

    Args:
        session: the caller's.
        vault: where audio and keys lie.
        receipt_id: of the erasure.
        hasher: signs the receipt anew.
        now: the current instant.
        elsewhere: what the pipeline erased outside our reach, by kind (`jobs`, `twilio`); counts
            of several calls add up.

    Raises:
        NotFound: `purge.no_receipt`.
        Unavailable: a store does not answer; the receipt stays unverified.
    """
    call, receipt = _begun(session, receipt_id)
    kinds = _kinds(receipt, call)
    counts = _destroy(session, vault, call.id, kinds, at=now)
    receipt.erased = _added(receipt.erased, counts, elsewhere or {})
    receipt.verified = _settled(call, receipt, now) and not _left(session, vault, call, kinds)
    sign(receipt, hasher)
    session.add(receipt)
    if receipt.verified:
        audit.record(session, receipt.actor, "purge.verified", "call", call.id, receipt=receipt.id)
    session.flush()
    return receipt


def rescan(session: Session, vault: Vault, *, hasher: Hasher, since: dt.datetime) -> list[str]:
    """Look again for what was erased at `since` or later: after a restored backup it may be back.

    Returns:
        The calls of which something was found. Their receipts are unverified again, so that `plan`
        gives them to the next run.
    """
    found = []
    for receipt in repository.receipts_since(session, since):
        call = session.get_one(Call, receipt.call_id)
        if _left(session, vault, call, _kinds(receipt, call)):
            receipt.verified = False
            sign(receipt, hasher)
            session.add(receipt)
            found.append(call.id)
    session.flush()
    return found


def _begun(session: Session, receipt_id: str) -> tuple[Call, PurgeReceipt]:
    """The call of a receipt, locked, and the receipt as it stands then."""
    receipt = repository.receipt(session, receipt_id)
    call = repository.lock(session, receipt.call_id) if receipt is not None else None
    if receipt is None or call is None:
        raise NotFound("purge.no_receipt", "Ce reçu d'effacement n'existe pas.")
    session.refresh(receipt)
    return call, receipt


def _kinds(receipt: PurgeReceipt, call: Call) -> list[Kept]:
    """What this receipt answers for: what it names, and all once the call is closed."""
    return [kept for kept in Kept if call.erased_at is not None or kept.value in receipt.reasons]


def _destroy(
    session: Session, vault: Vault, call_id: str, kinds: Sequence[Kept], *, at: dt.datetime
) -> dict[str, int]:
    counts = {"keys": vault.destroy_keys(call_id, *(_SCOPES[kept] for kept in kinds))}
    if Kept.AUDIO in kinds:
        vault.delete_audio(call_id)
        counts |= repository.erase_audio(session, call_id, at=at)
    if Kept.TRANSCRIPT in kinds:
        counts |= repository.erase_text(session, call_id)
    return counts


def _added(erased: Mapping[str, int], *more: Mapping[str, int]) -> dict[str, int]:
    total = dict(erased)
    for counts in more:
        for kind, count in counts.items():
            total[kind] = total.get(kind, 0) + count
    return total


def _settled(call: Call, receipt: PurgeReceipt, now: dt.datetime) -> bool:
    """Whether no step that began before the erasure can still be running."""
    return not _at_work(call) or now >= receipt.purged_at + LONGEST_STEP


def _at_work(call: Call) -> bool:
    return call.processing in {Processing.QUEUED, Processing.RUNNING}


def _left(session: Session, vault: Vault, call: Call, kinds: Sequence[Kept]) -> int:
    """How much of what was to be erased is still somewhere that we can look."""
    left = vault.keys_remain(call.id, *(_SCOPES[kept] for kept in kinds))
    if Kept.AUDIO in kinds:
        left += vault.audio_remains(call.id) + repository.audio_rows_left(session, call.id)
        left += repository.at_twilio(session, call.id)
    if Kept.TRANSCRIPT in kinds:
        left += repository.text_rows_left(session, call.id)
    return left
