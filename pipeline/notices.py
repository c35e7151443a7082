"""The notice of a campaign as Twilio is to say or play it."""

from sqlmodel import Session

from calls.files.repository import CallFile
from compliance.hashing import Hasher
from compliance.notices import service as notices
from telephony.notice import Notice


def in_force(
    session: Session, file: CallFile, *, public_url: str, hasher: Hasher, question: int = 0
) -> Notice:
    """What the call's campaign plays now, with the signed address of its sound where it has one.

    `question` 0 is the notice itself, 1 what is asked of the second purpose.
    """
    version = notices.in_force(session, file.campaign, named=file.notice)
    text, sound = version.text, version.sound_sha256
    if question:
        text, sound = version.question_text, version.question_sound_sha256
    return Notice(
        version=version.version,
        text=text,
        sound_url=None if sound is None else f"{public_url}{sound_path(sound, hasher)}",
    )


def sound_path(sha256: str, hasher: Hasher) -> str:
    """Where a notice's sound is served, with the signature of the address.

    Twilio's documents do not say that it signs its requests for what a `<Play>` names: this address stands
    only in documents that we wrote for it.
    """
    return f"/twilio/notice-sound/{sha256}?signature={hasher.sound(sha256)}"
