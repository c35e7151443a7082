"""What a prospect hears, the notice and the second question, and how long it takes."""

from dataclasses import dataclass

from sqlmodel import Session

from compliance.notices import service as notices
from compliance.notices.wording import advice, own_question, question_on, spoken_duration_s
from models import Campaign
from web.campaign.form import Filled


@dataclass(frozen=True)
class Preview:
    """One thing that is said, in its own words.

    `sound_href` is set where a file is played in place of the voice. Under `page` lie the sound and its way
    back to the voice, under `upload` a file is sent to. `tag` tells the two apart in the page.
    """

    title: str
    tag: str
    text: str
    duration_s: float
    sound_href: str | None
    page: str
    upload: str
    advice: tuple[str, ...]
    is_typed: bool


@dataclass(frozen=True)
class _Place:
    """Which of the two is said, and where its sound is kept."""

    title: str
    tag: str
    path: str

    def spoken(self, campaign_id: str, text: str, *, is_typed: bool = False) -> Preview:
        """What the voice says."""
        return self.shown(campaign_id, text, spoken_duration_s(text), is_typed=is_typed)

    def played(self, session: Session, campaign_id: str, text: str, sound_sha256: str) -> Preview:
        """What the file says."""
        duration_s = notices.sound_of(session, sound_sha256).duration_s
        return self.shown(campaign_id, text, duration_s, has_sound=True)

    def shown(
        self,
        campaign_id: str,
        text: str,
        duration_s: float,
        *,
        has_sound: bool = False,
        is_typed: bool = False,
    ) -> Preview:
        """With all its addresses."""
        page = f"/campagnes/{campaign_id}{self.path}/son"
        return Preview(
            title=self.title,
            tag=self.tag,
            text=text,
            duration_s=duration_s,
            sound_href=page if has_sound else None,
            page=page,
            upload=f"/api/v1/campaigns/{campaign_id}/notice{self.path}/sound",
            advice=() if self.path else advice(text, duration_s=duration_s),
            is_typed=is_typed,
        )


NOTICE = _Place("Ce que le prospect entend", "", "")
QUESTION = _Place("Puis la seconde question", "-question", "/question")


def previews(session: Session, campaign: Campaign, filled: Filled | None) -> tuple[Preview, ...]:
    """What is heard now, or would be heard if the form were saved: new words are said by the voice."""
    version = notices.in_force(session, campaign)
    text, question, purposes = campaign.notice_text, version.question_text, tuple(campaign.purposes)
    if filled is not None:
        text = _typed(filled, "notice_text")
        question = question_on(version.basis, own_question(_typed(filled, "question_text")))
        purposes = filled.get("purposes", ())
    shown = [_one(session, campaign.id, NOTICE, text, (version.text, version.sound_sha256))]
    if len(purposes) > 1:
        was = (version.question_text, version.question_sound_sha256)
        shown.append(_one(session, campaign.id, QUESTION, question, was))
    return tuple(shown)


def _typed(filled: Filled, name: str) -> str:
    return " ".join(next(iter(filled.get(name, ())), "").split())


def _one(
    session: Session, campaign_id: str, place: _Place, text: str, was: tuple[str, str | None]
) -> Preview:
    before, sound = was
    if text.split() != before.split():
        return place.spoken(campaign_id, text, is_typed=True)
    if sound is None:
        return place.spoken(campaign_id, before)
    return place.played(session, campaign_id, before, sound)
