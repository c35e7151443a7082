"""The notice of a campaign as Twilio is to say or play it."""

from sqlmodel import Session

from calls.files.repository import CallFile
from compliance.notices import service as notices
from telephony.notice import Notice


def in_force(session: Session, file: CallFile, public_url: str, *, question: int = 0) -> Notice:
    """What the call's campaign plays now, with the address of its sound where it has one.

    `question` 0 is the notice itself, 1 what is asked of the second purpose.
    """
    version = notices.in_force(session, file.campaign, named=file.notice)
    text, sound = version.text, version.sound_sha256
    if question:
        text, sound = version.question_text, version.question_sound_sha256
    return Notice(
        version=version.version,
        text=text,
        sound_url=None if sound is None else f"{public_url}/twilio/notice-sound/{sound}",
    )
