"""The notice of a campaign as Twilio is to say or play it."""

from sqlmodel import Session

from calls.files.repository import CallFile
from compliance.notices import service as notices
from telephony.notice import Notice


def in_force(session: Session, file: CallFile, public_url: str) -> Notice:
    """The version that the call's campaign plays now, with the address of its sound where it has one."""
    version = notices.in_force(session, file.campaign, named=file.notice)
    sound = version.sound_sha256
    return Notice(
        version=version.version,
        text=version.text,
        sound_url=None if sound is None else f"{public_url}/twilio/notice-sound/{sound}",
    )
