"""What a prospect hears, and how long it takes."""

from dataclasses import dataclass

from sqlmodel import Session

from compliance.notices import service as notices
from compliance.notices.wording import advice, spoken_duration_s
from models import Campaign


@dataclass(frozen=True)
class Preview:
    """The notice in its own words. `sound_href` is set where a file is played in place of the voice."""

    text: str
    duration_s: float
    sound_href: str | None
    advice: tuple[str, ...]
    is_typed: bool


def in_force(session: Session, campaign: Campaign, *, href: str) -> Preview:
    """What is heard now; the sound lies at `href`."""
    version = notices.in_force(session, campaign)
    if version.sound_sha256 is None:
        return _spoken(version.text, is_typed=False)
    duration_s = notices.sound_of(session, version.sound_sha256).duration_s
    found = advice(version.text, duration_s=duration_s)
    return Preview(version.text, duration_s, href, found, is_typed=False)


def typed(text: str) -> Preview:
    """What would be heard if this text were saved: new words are said by the voice."""
    return _spoken(" ".join(text.split()), is_typed=True)


def _spoken(text: str, *, is_typed: bool) -> Preview:
    return Preview(text, spoken_duration_s(text), None, advice(text), is_typed)
