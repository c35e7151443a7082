"""The answers of the course of a call, as the proof of consent keeps them: one a purpose, in order."""

import datetime as dt

from sqlmodel import Session

from calls.files.repository import CallFile
from compliance.consent import service as consents
from compliance.hashing import Hasher
from compliance.notices.service import Part
from models import Consent, Purpose
from pipeline.inbox import Asked
from telephony.answers import Answer, Meaning


def store(
    session: Session,
    hasher: Hasher,
    *,
    file: CallFile,
    asked: Asked,
    purposes: tuple[str, ...],
    answers: tuple[Answer, ...],
    complete: bool,
    at: dt.datetime,
) -> None:
    """Write the proof of what was answered, once; what is on record already stays.

    An answer that was kept while others were open keeps its own time. A purpose that was never asked
    about, since the prospect had said no to everything or left, has the time of the last answer, and the
    notice as what was heard.

    Args:
        session: the caller's.
        hasher: of the number.
        file: of the call whose prospect answered.
        asked: what was kept of the questions.
        purposes: one an answer.
        answers: all of them, silence where none came.
        complete: whether the last question was heard out: leaving agrees to nothing.
        at: when the last answer came.
    """
    call, campaign = file.call, file.campaign
    phone = file.prospect.phone or call.id
    asked_at = asked.announced_at or call.started_at
    for number, (purpose, answer) in enumerate(zip(purposes, answers, strict=True)):
        answered_at = asked.answered_at[number] if number < len(asked.answered_at) else at
        consents.record(
            session,
            call=call,
            campaign=campaign,
            phone_hash=hasher.phone(phone),
            answer=answer.raw,
            announced_at=asked_at,
            answered_at=max(asked_at, answered_at),
            channel=answer.channel,
            purposes=[Purpose(purpose)],
            heard=Part.QUESTION if 0 < number <= len(asked.answers) else Part.NOTICE,
            complete=complete or answer.meaning is not Meaning.SILENCE,
            notice=file.notice,
        )
        asked_at = max(asked_at, answered_at)


def was_keyed(consent: Consent | None) -> bool:
    """Whether a key agreed: what no answering machine does."""
    if consent is None:
        return False
    given = consent.answers or [{"channel": consent.channel, "answer": consent.answer}]
    return any(each["channel"] == "dtmf" and each["answer"] == "1" for each in given)
