"""Versions of notices, on both databases."""

import datetime as dt
import hashlib

import pytest
from sqlmodel import Session, select

from compliance.notices import service
from compliance.notices.service import Words
from compliance.notices.wording import QUESTIONS
from core.errors import InvalidInput, NotFound
from models import AuditEvent, LegalBasis, NoticeVersion
from tests.builders import Team, make_team
from tests.compliance.notices.sounds import wav
from tests.compliance.notices.test_wording import COMPLETE, OPPOSABLE

AT = dt.datetime(2026, 11, 24, 9, 0, tzinfo=dt.UTC)
CREATED = AT - dt.timedelta(days=30)


@pytest.fixture
def team(session: Session) -> Team:
    return make_team(session, created_at=CREATED)


def publish(
    session: Session, team: Team, text: str = COMPLETE, *, at: dt.datetime = AT, sound: bytes | None = None
) -> NoticeVersion:
    words = Words(text, sound)
    return service.publish(session, team.campaign, notice=words, actor=team.officer, at=at)


def ask(session: Session, team: Team, text: str, *, sound: bytes | None = None) -> NoticeVersion:
    words = Words(text, sound)
    return service.publish(session, team.campaign, question=words, actor=team.officer, at=AT)


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def test_the_text_that_a_campaign_holds_is_its_first_version(session: Session, team: Team) -> None:
    first = service.in_force(session, team.campaign)
    assert service.in_force(session, team.campaign).id == first.id
    assert (first.version, first.text) == ("fr-1", team.campaign.notice_text)
    assert first.sha256 == digest(team.campaign.notice_text.encode())
    assert (first.created_at, first.created_by_id) == (CREATED, None)


def test_a_text_changed_behind_our_back_is_another_version(session: Session, team: Team) -> None:
    first = service.in_force(session, team.campaign)
    team.campaign.notice_text = "Ici Relia. Autre texte."
    second = service.in_force(session, team.campaign)
    said = team.campaign.notice_text + QUESTIONS[LegalBasis.CONSENT]
    assert second.version == f"fr-1-{digest(said.encode())[:8]}"
    assert second.sha256 != first.sha256
    assert len(service.versions(session, team.campaign.id)) == 2


def test_a_new_version_leaves_the_old_one_as_it_was(session: Session, team: Team) -> None:
    old = service.in_force(session, team.campaign)
    before = old.model_dump()
    new = publish(session, team, "  " + COMPLETE.replace(" Tapez", "\n\nTapez"))
    session.commit()
    session.refresh(old)
    assert old.model_dump() == before
    assert (new.version, new.text, new.created_by_id) == ("fr-2", COMPLETE, team.officer.id)
    assert (team.campaign.notice_version, team.campaign.notice_text) == ("fr-2", COMPLETE)
    assert (new.purposes, new.basis, new.sha256) == (
        ["note_taking"],
        LegalBasis.CONSENT,
        digest(COMPLETE.encode()),
    )
    assert [row.version for row in service.versions(session, team.campaign.id)] == ["fr-2", "fr-1"]
    event = session.exec(select(AuditEvent)).one()
    assert (event.action, event.details) == ("notice.published", {"version": "fr-2"})


def test_the_same_again_is_no_version(session: Session, team: Team) -> None:
    assert publish(session, team).id == publish(session, team).id


def test_an_incomplete_one_is_not_published(session: Session, team: Team) -> None:
    with pytest.raises(InvalidInput, match=r"notice\.incomplete"):
        publish(session, team, "Ici Relia.")
    assert team.campaign.notice_version == "fr-1"


def test_what_was_in_force_when_it_began_counts(session: Session, team: Team) -> None:
    second = publish(session, team)
    third = publish(session, team, COMPLETE + " Merci.", at=AT + dt.timedelta(hours=1))
    for minutes, expected in ((-1, "fr-1"), (0, second.version), (59, second.version), (60, third.version)):
        heard = service.heard_at(session, team.campaign, AT + dt.timedelta(minutes=minutes))
        assert heard.version == expected, minutes
    # Before there was any campaign: the oldest is not guessed, the present one is said.
    assert service.heard_at(session, team.campaign, CREATED - dt.timedelta(days=1)).id == third.id


def test_a_sound_is_what_is_hashed(session: Session, team: Team) -> None:
    content = wav()
    version = publish(session, team, sound=content)
    session.commit()
    kept = service.sound_of(session, digest(content))
    assert (kept.content, kept.media_type, kept.duration_s) == (content, "audio/wav", 3.0)
    assert version.sha256 == version.sound_sha256 == digest(content)
    again = publish(session, team, COMPLETE + " Merci.", sound=content)
    assert (again.version, again.sound_sha256) == ("fr-3", digest(content))
    with pytest.raises(NotFound, match=r"notice\.no_sound"):
        service.sound_of(session, "0" * 64)


def test_another_basis_needs_other_words(session: Session, team: Team) -> None:
    publish(session, team)
    team.campaign.legal_basis = LegalBasis.LEGITIMATE_INTEREST
    team.campaign.purposes = ["note_taking", "quality"]
    adapted = service.publish(session, team.campaign, actor=team.officer, at=AT)
    assert (adapted.version, adapted.basis, adapted.purposes) == (
        "fr-3",
        LegalBasis.LEGITIMATE_INTEREST,
        ["note_taking", "quality"],
    )
    publish(session, team, OPPOSABLE)
    team.campaign.legal_basis = LegalBasis.CONSENT
    with pytest.raises(InvalidInput, match=r"notice\.incomplete"):
        service.publish(session, team.campaign, actor=team.officer, at=AT)


OWN = "Cet enregistrement peut-il servir à former nos équipes à la qualité ? Tapez 1 pour oui, 2 pour non."


def test_the_second_question_is_part_of_the_version(session: Session, team: Team) -> None:
    first = service.in_force(session, team.campaign)
    assert first.question_text == QUESTIONS[LegalBasis.CONSENT]
    assert first.question_sha256 == digest(first.question_text.encode())
    own = ask(session, team, OWN.replace(" ? ", " ?\n"))
    assert (own.version, own.text, own.question_text) == ("fr-2", first.text, OWN)
    assert (own.question_sha256, team.campaign.question_text) == (digest(OWN.encode()), OWN)
    assert ask(session, team, OWN).id == own.id
    usual = ask(session, team, "")
    assert (usual.version, usual.question_text) == ("fr-3", first.question_text)
    assert team.campaign.question_text == ""
    assert service.in_force(session, team.campaign).id == usual.id


def test_a_sound_of_the_question_leaves_the_notice_to_the_voice(session: Session, team: Team) -> None:
    content = wav()
    asked = ask(session, team, OWN, sound=content)
    assert (asked.question_sha256, asked.sound_sha256) == (digest(content), None)
    worded = publish(session, team)
    assert worded.question_sound_sha256 == digest(content), (
        "other words of the notice leave the question's sound"
    )
    assert ask(session, team, OWN).question_sound_sha256 is None


def test_the_usual_question_follows_the_basis_and_an_own_one_must_fit(session: Session, team: Team) -> None:
    publish(session, team)
    team.campaign.legal_basis = LegalBasis.LEGITIMATE_INTEREST
    usual = service.publish(session, team.campaign, actor=team.officer, at=AT)
    assert usual.question_text == QUESTIONS[LegalBasis.LEGITIMATE_INTEREST]
    # The other basis's usual words, as a form may still hold them, stand for the usual ones.
    assert ask(session, team, QUESTIONS[LegalBasis.CONSENT]).question_text == usual.question_text
    for lacking in (OWN, "Pour vous opposer, tapez 2."):
        with pytest.raises(InvalidInput, match=r"notice\.incomplete"):
            ask(session, team, lacking)
    assert service.in_force(session, team.campaign).id == usual.id
