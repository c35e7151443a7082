"""The scenarios of the law on capture and withdrawal, each with the section of the facts that it stands on.

Facts on the GDPR: CNIL, AI Act and canvassing rules as of November 2026.
"""

import datetime as dt
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, SQLModel, select

from compliance import purge
from compliance.calling import agreements
from compliance.calling import service as calling
from compliance.calling.agreement_lines import Agreement
from compliance.capture import service as capture
from compliance.capture.draw import is_proven
from compliance.capture.policy import CaptureSettings, check_settings
from compliance.consent import service as consents
from compliance.consent.withdrawal import take_back
from compliance.hashing import Hasher
from compliance.notices import service as notices
from compliance.notices.service import Words
from compliance.vault import Vault
from core.clock import PARIS
from core.errors import Conflict, Forbidden, InvalidInput, NotFound
from models import (
    Audience,
    Call,
    CallingGround,
    CallObjection,
    Campaign,
    CaptureDraw,
    CapturePolicy,
    Consent,
    Decision,
    LegalBasis,
    ObjectionSource,
    PurgeReceipt,
    Purpose,
    Recording,
    Role,
    Transcript,
    User,
)
from models.values.telephony import CallFlow
from tests.builders import PROSPECT_PHONE, Team, make_team
from tests.compliance.calls import STARTED, recorded_call
from tests.compliance.notices.test_wording import COMPLETE

ROOT = Path(__file__).parents[2]
ASKED = dt.datetime(2026, 11, 24, 10, 30, tzinfo=PARIS)
ANSWERED = ASKED + dt.timedelta(seconds=12)
PHONE_HASH = "ab" * 32


@pytest.fixture
def team(session: Session) -> Team:
    return make_team(session)


@pytest.fixture
def manager(session: Session) -> User:
    made = User(email="m@relia.example", name="Claire Nguyen", role=Role.MANAGER, password_hash="-")
    session.add(made)
    session.commit()
    return made


@pytest.fixture
def call(session: Session, team: Team) -> Call:
    return new_call(session, team)


def new_call(session: Session, team: Team) -> Call:
    call = Call(
        flow=CallFlow.OUTBOUND,
        campaign_id=team.campaign.id,
        agent_id=team.agent.id,
        prospect_id=team.prospect.id,
    )
    session.add(call)
    session.flush()
    return call


def answer(session: Session, team: Team, call: Call, given: str | None, **more: Any) -> Consent:
    return consents.record(
        session,
        call=call,
        campaign=team.campaign,
        phone_hash=PHONE_HASH,
        answer=given,
        announced_at=ASKED,
        answered_at=ANSWERED,
        **more,
    )


def plan(session: Session, team: Team, call: Call) -> capture.CapturePlan:
    return capture.plan_capture(
        session, campaign=team.campaign, agent_id=team.agent.id, call_id=call.id, at=ASKED
    )


def test_systematic_recording_is_refused_as_the_default(
    session: Session, team: Team, manager: User, call: Call
) -> None:
    """Sections 0.1 and 1: recording everything is the default that the CNIL sanctions (8 October 2024)."""
    fresh = Campaign(
        name="Neuve",
        seller="Relia",
        caller_id="+33199000011",
        grid="bant-1",
        notice_version="fr-1",
        notice_text=COMPLETE,
    )
    assert fresh.capture_policy is CapturePolicy.OFF
    session.add(fresh)
    session.flush()
    with pytest.raises(Conflict) as refused:
        capture.set_capture_policy(
            session,
            fresh,
            policy=CapturePolicy.CONSENTED,
            actor=manager,
            purposes=[Purpose.NOTE_TAKING],
        )
    assert (refused.value.status_code, refused.value.code) == (409, "capture.no_assessment")
    with pytest.raises(Forbidden):
        capture.approve_capture(session, fresh, actor=manager)
    team.campaign.approved_by_id = None  # a policy whose ground is lost captures nothing
    assert not plan(session, team, call).asks


def test_recording_is_never_just_in_case(session: Session, team: Team) -> None:
    """Section 0.3 (KG COM): no recording without a purpose, whatever the policy."""
    settings = CaptureSettings.of(team.campaign)
    for policy in (CapturePolicy.MANUAL, CapturePolicy.SAMPLED, CapturePolicy.CONSENTED):
        for purposes in ((), ("requisitions",)):
            with pytest.raises(Conflict, match=r"capture\.(no|unknown)_purpose"):
                check_settings(replace(settings, policy=policy, purposes=purposes))


def test_deleting_afterwards_does_not_cure_a_systematic_capture(
    session: Session, team: Team, manager: User
) -> None:
    """Section 0.2 (COSMOSPACE, SAN-2024-014): the sample is drawn before the call, and stays a sample."""
    with pytest.raises(Conflict, match=r"capture\.no_assessment"):
        capture.set_capture_policy(
            session,
            team.campaign,
            policy=CapturePolicy.SAMPLED,
            actor=manager,
            sample_percent=100,
            assessment_reference="",
        )
    capture.set_capture_policy(session, team.campaign, policy=CapturePolicy.SAMPLED, actor=manager)
    plans = {made.id: plan(session, team, made) for made in (new_call(session, team) for _ in range(60))}
    drawn = [call_id for call_id, each in plans.items() if each.asks]
    assert len(drawn) <= min(6, team.campaign.sample_daily_max)
    for row in session.exec(select(CaptureDraw)):
        assert is_proven(row, team.campaign.capture_seed)
    for call_id, each in plans.items():
        # Out of the sample nobody is asked, and no button starts a recording.
        assert each.may_start(started_by_agent=True) is (call_id in drawn)


def test_nothing_is_recorded_before_the_answer(session: Session, team: Team, call: Call) -> None:
    """Section 5: the recording begins after the answer is stored, and that is checked."""
    with pytest.raises(NotFound, match=r"consent\.unknown"):
        consents.mark_recording_started(session, call.id, ANSWERED)
    answer(session, team, call, "1")
    for early in (ASKED, ANSWERED - dt.timedelta(milliseconds=1), ANSWERED):
        with pytest.raises(Conflict, match=r"consent\.recorded_too_early"):
            consents.mark_recording_started(session, call.id, early)
    kept = consents.mark_recording_started(session, call.id, ANSWERED + dt.timedelta(milliseconds=1))
    assert kept.recording_started_at is not None
    assert kept.announced_at < kept.answered_at < kept.recording_started_at


@pytest.mark.parametrize("silence", [None, "", "  "])
def test_silence_is_a_refusal(session: Session, team: Team, call: Call, silence: str | None) -> None:
    """Section 5: consent is a positive act; a time-out is a refusal, and is kept as what it was."""
    kept = answer(session, team, call, silence)
    assert (kept.decision, kept.answer, kept.purposes) == (Decision.SILENT, "", [])
    assert not consents.may_record(kept, CapturePolicy.CONSENTED)
    with pytest.raises(Conflict, match=r"consent\.not_granted"):
        consents.mark_recording_started(session, call.id, ANSWERED + dt.timedelta(seconds=1))


def test_refusing_is_as_easy_as_agreeing(session: Session, team: Team, call: Call) -> None:
    """Section 5 (7-3): one key for each, in one sentence, and any doubt is a refusal."""
    for unequal in (
        COMPLETE.replace(", 2 pour refuser", ""),
        COMPLETE.replace(", 2 pour refuser", ", ou raccrochez et écrivez-nous pour refuser"),
    ):
        with pytest.raises(InvalidInput, match=r"notice\.incomplete"):
            notices.publish(session, team.campaign, notice=Words(unequal), actor=team.officer, at=ASKED)
    for doubt in ("2", "0", "3", "12", "non", "unclear"):
        made = new_call(session, team)
        assert answer(session, team, made, doubt).decision is Decision.REFUSED
        assert not consents.is_granted(session, made.id)
    assert answer(session, team, call, "1").decision is Decision.GRANTED


def test_the_two_purposes_are_granted_or_refused_apart(session: Session, team: Team, call: Call) -> None:
    """Section 5: separate scopes, each with its answer on record."""
    team.campaign.purposes = ["note_taking", "quality"]
    answer(session, team, call, "1", purposes=[Purpose.NOTE_TAKING])
    kept = answer(session, team, call, "2", purposes=[Purpose.QUALITY])
    assert (kept.purposes, kept.refused_purposes) == (["note_taking"], ["quality"])
    assert [each["answer"] for each in kept.answers] == ["1", "2"]
    assert consents.purposes_in_force(session, call.id) == [Purpose.NOTE_TAKING]


def test_a_withdrawal_stops_and_erases(session: Session, vault: Vault, hasher: Hasher, team: Team) -> None:
    """Section 5 (7-3, 17-1-b): at 95 s into the call; audio, texts and what was read from them go."""
    call = recorded_call(session, vault, team)
    at = STARTED + dt.timedelta(seconds=95)

    done = take_back(session, call.id, at=at, through="dtmf", actor="prospect")
    assert done.stops_recording
    assert done.item is not None
    receipt = purge.erase(session, done.item, hasher=hasher, actor="prospect", now=at)
    assert receipt is not None
    session.commit()
    purge.finish(session, vault, receipt.id, hasher=hasher, now=at)
    session.commit()

    assert session.exec(select(Transcript)).all() == []
    assert session.exec(select(Recording.blob_key)).all() == [None]
    assert (vault.audio_remains(call.id), vault.keys_remain(call.id)) == (0, 0)
    kept = session.exec(select(PurgeReceipt)).one()
    assert kept.verified
    assert purge.verify_receipt(kept, hasher)
    assert {reason["clock"] for reason in kept.reasons.values()} == {"consent.withdrawn"}
    assert not consents.is_granted(session, call.id)


def test_the_proof_outlives_the_audio(session: Session, vault: Vault, hasher: Hasher, team: Team) -> None:
    """Section 5 (7-1): the proof is not the audio; it stays, whole, with no number in it."""
    call = recorded_call(session, vault, team)
    proof = consents.of_call(session, call.id)
    assert proof is not None
    before = proof.model_dump()
    late = STARTED + dt.timedelta(days=200)
    item = purge.plan_call(session, call.id, late)
    assert item is not None
    receipt = purge.erase(session, item, hasher=hasher, actor="schedule", now=late)
    assert receipt is not None
    purge.finish(session, vault, receipt.id, hasher=hasher, now=late)
    session.commit()
    session.refresh(proof)
    assert proof.model_dump() == before
    assert session.get_one(Call, call.id).erased_at == late
    assert all(len(before[name]) == 64 for name in ("phone_hash", "notice_sha256"))
    assert PROSPECT_PHONE[3:] not in str(before)


def test_the_proof_says_which_words_were_heard(session: Session, team: Team, call: Call) -> None:
    """Section 5 (CNIL): timed versions and a hash; a notice that answers refer to is never changed."""
    consent = answer(session, team, call, "1")
    heard = notices.in_force(session, team.campaign)
    before = heard.model_dump()
    notices.publish(session, team.campaign, notice=Words(COMPLETE), actor=team.officer, at=ANSWERED)
    session.commit()
    session.refresh(heard)
    assert heard.model_dump() == before
    assert (consent.notice_version, consent.notice_sha256) == (heard.version, heard.sha256)
    assert notices.in_force(session, team.campaign).sha256 != heard.sha256


def test_an_objection_is_hashed_and_absolute(session: Session, team: Team, hasher: Hasher) -> None:
    """Sections 0.5 and 2 (MED-2023-040): the keyed hash alone, for every campaign, without end."""
    calling.object_to_calls(
        session,
        phone=PROSPECT_PHONE,
        source=ObjectionSource.REQUEST,
        hasher=hasher,
        actor=team.officer.id,
        at=ASKED,
    )
    row = session.exec(select(CallObjection)).one()
    assert set(CallObjection.model_fields) == {"phone_hash", "source", "noted_at"}
    assert row.phone_hash == hasher.phone(PROSPECT_PHONE) != Hasher(bytes(32)).phone(PROSPECT_PHONE)
    ten_years_later = ASKED + dt.timedelta(days=3660)
    for at in (ASKED, ten_years_later):
        with pytest.raises(Conflict, match=r"calling\.objection"):
            may_call(session, team, hasher, at)


def test_a_consumer_is_called_with_prior_consent_and_in_the_hours_of_the_law(
    session: Session, team: Team, hasher: Hasher
) -> None:
    """Section 4 (L.223-1 since 11 August 2026, D.223-9): the proof is ours, days and hours are theirs."""
    may_call(session, team, hasher, ASKED.replace(hour=21))  # a business
    team.campaign.audience = Audience.CONSUMER
    with pytest.raises(Conflict, match=r"calling\.no_consumer_consent"):
        may_call(session, team, hasher, ASKED)
    given = Agreement(
        PROSPECT_PHONE, CallingGround.CONSENT, ASKED - dt.timedelta(days=90), "formulaire 2026-118"
    )
    agreements.note(session, given, campaign=team.campaign, hasher=hasher, actor=team.officer, at=ASKED)
    may_call(session, team, hasher, ASKED)
    armistice = ASKED.replace(day=11)
    for closed in (ASKED.replace(hour=13), ASKED.replace(hour=20), ASKED.replace(day=28), armistice):
        with pytest.raises(Conflict, match=r"calling\.closed_hours"):
            may_call(session, team, hasher, closed)


def test_a_mobile_is_never_presented(session: Session, team: Team, hasher: Hasher) -> None:
    """Section 4 (ARCEP 2022-1583): a call centre shows no 06 or 07."""
    for mobile in ("+33639980099", "+33739980099"):
        team.campaign.caller_id = mobile
        with pytest.raises(Conflict, match=r"calling\.caller_id_mobile"):
            may_call(session, team, hasher, ASKED)


def test_the_agent_has_a_key_that_takes_a_call_out(session: Session, team: Team, call: Call) -> None:
    """Section 1 (CNIL): employees have a key that neutralises the recording; it needs no reason."""
    assert plan(session, team, call).may_start()
    capture.neutralise(session, call.id, actor=team.agent.id, at=ASKED)
    after = plan(session, team, call)
    assert after.neutralised
    assert not after.may_start(started_by_agent=True)


def test_there_is_no_emotion_no_voiceprint_and_no_note_of_the_agent() -> None:
    """Sections 1 and 3 (AI Act, 5(1)(f)): nothing in what is kept could hold them, nothing computes them."""
    forbidden = re.compile(
        r"emotion|sentiment|stress|mood|pitch|prosody|voice_?print|embedding|biometric|speaker_id|agent_score"
    )
    columns = {
        f"{table.name}.{column.name}"
        for table in SQLModel.metadata.tables.values()
        for column in table.columns
    }
    assert len(columns) > 100
    assert [name for name in columns if forbidden.search(name)] == []
    required = (ROOT / "requirements" / "app.txt").read_text("utf-8").lower()
    assert (
        re.findall(r"^(?:pyannote|speechbrain|resemblyzer|nemo-toolkit|opensmile)\S*", required, re.M) == []
    )


def test_legitimate_interest_is_on_record_with_a_way_to_object(
    session: Session, team: Team, manager: User, call: Call
) -> None:
    """Section 1: legitimate interest has an effective objection, and is not what the DPO approved before."""
    capture.set_capture_policy(
        session,
        team.campaign,
        policy=CapturePolicy.MANUAL,
        actor=manager,
        basis=LegalBasis.LEGITIMATE_INTEREST,
    )
    assert team.campaign.approved_by_id is None
    with pytest.raises(InvalidInput, match=r"notice\.incomplete"):
        notices.publish(
            session,
            team.campaign,
            notice=Words("Ici Relia. Cet échange est enregistré et transcrit par un logiciel."),
            actor=manager,
            at=ASKED,
        )
    objected = answer(session, team, call, "2")
    assert (objected.basis, objected.decision) == (LegalBasis.LEGITIMATE_INTEREST, Decision.REFUSED)


def may_call(session: Session, team: Team, hasher: Hasher, at: dt.datetime) -> None:
    calling.check_may_call(
        session, campaign=team.campaign, prospect=team.prospect, agent=team.agent, hasher=hasher, at=at
    )
