"""What tests of pages and API hold: the application, its database, its vault, and who signs in."""

import datetime as dt
import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session, select
from starlette.testclient import TestClient

from accounts import service as accounts
from api.app import create_app
from calls import repository
from compliance.vault import Vault
from core.clock import now
from core.database import make_engine, unit_of_work
from core.settings import Environment, Settings
from models import (
    Call,
    CallState,
    Company,
    Consent,
    Decision,
    Processing,
    Prospect,
    Recording,
    Role,
    Stage,
    User,
    UserSession,
)
from models.values.sheet import Extraction, Quote, SheetValue
from models.values.telephony import CallFlow
from models.values.transcript import Speaker, TranscriptValue, Turn, Word
from pipeline.jobs import Jobs
from scoring import service as scoring
from tests.builders import Team, make_team
from transcription import repository as transcripts
from web.state import AppState

ROOT = Path(__file__).parents[2]
AUDIO = (ROOT / "demo" / "audio" / "demo-saas-daf.wav").read_bytes()
HOST = "http://127.0.0.1:8000"
ROLES = (Role.AGENT, Role.QA, Role.COMPLIANCE, Role.MANAGER)


@cache
def gold() -> dict[str, Any]:
    """The call of the DAF: its turns and the sheet that a careful person fills."""
    loaded: dict[str, Any] = json.loads((ROOT / "evaluation/gold/demo/demo-saas-daf.json").read_text("utf-8"))
    return loaded


def gold_transcript(*, probability: float = 0.95) -> TranscriptValue:
    """The gold turns as if they had been transcribed, four seconds each."""
    turns = [
        Turn(
            i=item["i"],
            speaker=Speaker(item["speaker"]),
            text=item["text"],
            start_s=4.0 * item["i"],
            end_s=4.0 * item["i"] + 3.5,
            words=(
                Word(
                    text=item["text"],
                    start_s=4.0 * item["i"],
                    end_s=4.0 * item["i"] + 3.5,
                    probability=probability,
                ),
            ),
        )
        for item in gold()["turns"]
    ]
    return TranscriptValue(language="fr", duration_s=82.5, model="base", turns=tuple(turns))


def gold_proposal() -> SheetValue:
    """The gold sheet with the quotes that its evidence names."""
    turns = gold_transcript().turns
    sheet = json.loads(json.dumps(gold()["gold"]))
    for fact in ("budget", "authority", "need", "timing", "next_step"):
        sheet[fact]["quotes"] = [
            Quote(
                turn=i,
                speaker=turns[i].speaker,
                text=turns[i].text,
                start_s=turns[i].start_s,
                end_s=turns[i].end_s,
                rule_id=f"{fact}.test",
            ).model_dump()
            for i in sheet[fact]["evidence"]
        ]
    return SheetValue.model_validate(sheet)


class Browser:
    """Somebody who is signed in, with the cookie of their session and its token for forms."""

    def __init__(self, client: TestClient, *, csrf_token: str) -> None:
        self.client = client
        self.csrf_token = csrf_token

    def get(self, path: str, **options: Any) -> Any:
        return self.client.get(path, **options)

    def post(self, path: str, data: dict[str, Any] | None = None, **options: Any) -> Any:
        """Submit a form of ours, with its token."""
        return self.client.post(path, data={"csrf_token": self.csrf_token} | (data or {}), **options)


@dataclass
class Office:
    """The application and what stands behind it."""

    parts: AppState
    client: TestClient
    team: Team
    users: dict[Role, User]
    colleague: User

    @property
    def engine(self) -> Engine:
        return self.parts.engine

    @property
    def vault(self) -> Vault:
        return self.parts.vault

    def anonymous(self) -> TestClient:
        """A browser of nobody's."""
        return TestClient(self.client.app, base_url=HOST, follow_redirects=False)

    def sign_in(self, user: User) -> Browser:
        """A browser with an open session; the password form has tests of its own."""
        with unit_of_work(self.engine) as session:
            opened = accounts.open_session(session, user, hours=10)
            row = accounts.find_session(session, opened.token)
        assert row is not None
        client = self.anonymous()
        client.cookies.set("qualif", opened.token)
        return Browser(client, csrf_token=row[1].csrf_token)

    def as_role(self, role: Role) -> Browser:
        return self.sign_in(self.users[role])

    def agent(self) -> Browser:
        return self.sign_in(self.team.agent)

    def machine(self, user: User) -> TestClient:
        """A program with a token that acts as the user."""
        with unit_of_work(self.engine) as session:
            token = accounts.issue_token(session, user=user, name="essai").token
        client = self.anonymous()
        client.headers["Authorization"] = f"Bearer {token}"
        return client

    def session_row(self, user: User) -> UserSession:
        """The user's last session."""
        with Session(self.engine, expire_on_commit=False) as session:
            rows = session.exec(select(UserSession).where(UserSession.user_id == user.id)).all()
            return rows[-1]

    def call(self, state: CallState = CallState.IN_PROGRESS, **values: Any) -> Call:
        """A call of the agent's, as it stands in this state."""
        given: dict[str, Any] = {
            "flow": CallFlow.OUTBOUND,
            "campaign_id": self.team.campaign.id,
            "agent_id": self.team.agent.id,
            "prospect_id": self.team.prospect.id,
            "state": state,
            "reference_date": dt.date(2026, 2, 10),
        }
        call = Call(**(given | values))
        with unit_of_work(self.engine) as session:
            session.add(call)
        return call

    def failed_call(self, **values: Any) -> Call:
        """A call whose recording could not be processed."""
        call = self.call(
            CallState.FAILED,
            call_sid="CA" + "9" * 32,
            twilio_status="completed",
            answered_at=now(),
            processing=Processing.FAILED,
            stage=Stage.STORE,
            failure_code="audio.truncated",
            failure_message="Le fichier est tronqué.",
            **values,
        )
        self._record(call)
        return call

    def refused_call(self) -> Call:
        """A call whose prospect did not want to be recorded."""
        call = self.call(CallState.UNRECORDED, twilio_status="completed", answered_at=now(), duration_s=74)
        with unit_of_work(self.engine) as session:
            session.add(_consent(call, Decision.REFUSED))
            grid, _icp = scoring.target_of(self.team.campaign)
            scoring.propose_empty(session, call_id=call.id, grid=grid)
        return call

    def ready_call(
        self, transcript: TranscriptValue | None = None, proposal: SheetValue | None = None, **values: Any
    ) -> Call:
        """A recorded call with its transcript, its audio and its proposed sheet."""
        call = self.call(
            CallState.READY,
            twilio_status="completed",
            answered_at=now(),
            duration_s=96,
            processing=Processing.DONE,
            **values,
        )
        self._record(call)
        sealer = self.vault.sealer(call.id)
        with unit_of_work(self.engine) as session:
            session.add(_consent(call, Decision.GRANTED))
            transcripts.save(session, call_id=call.id, value=transcript or gold_transcript(), sealer=sealer)
            grid, icp = scoring.target_of(self.team.campaign)
            scoring.propose(
                session,
                call_id=call.id,
                extraction=Extraction(rules_version="test-1", sheet=proposal or gold_proposal()),
                grid=grid,
                icp=icp,
                reference_date=call.reference_date,
                sealer=sealer,
            )
        return call

    def erase(self, call: Call) -> None:
        """Erase what was said, as the purge does, the sheet's validated values apart."""
        with unit_of_work(self.engine) as session:
            transcripts.remove(session, call.id)
            recording = repository.recording_of(session, call.id)
            assert recording is not None
            recording.erased_at = now()
            kept = session.get_one(Call, call.id)
            kept.erased_at = now()
            session.add_all([recording, kept])
        self.vault.delete_audio(call.id)
        self.vault.destroy_keys(call.id)

    def erase_audio(self, call: Call) -> None:
        """Erase the audio alone."""
        with unit_of_work(self.engine) as session:
            recording = repository.recording_of(session, call.id)
            assert recording is not None
            recording.erased_at = now()
            session.add(recording)
        self.vault.delete_audio(call.id)

    def prospect(self, name: str, *, company: str = "Atelier Nord", phone: str | None = None) -> Prospect:
        """One more prospect of the campaign."""
        with unit_of_work(self.engine) as session:
            added = Company(name=company)
            session.add(added)
            session.flush()
            prospect = Prospect(
                company_id=added.id, campaign_id=self.team.campaign.id, name=name, phone=phone
            )
            session.add(prospect)
        return prospect

    def read(self, call: Call) -> Call:
        """The call's row as it stands."""
        with Session(self.engine, expire_on_commit=False) as session:
            return session.get_one(Call, call.id)

    def _record(self, call: Call) -> None:
        self.vault.create_keys(call.id)
        stored = self.vault.put_audio(call.id, "recording.wav", io.BytesIO(AUDIO))
        with unit_of_work(self.engine) as session:
            session.add(
                Recording(
                    recording_sid="RE" + call.id,
                    call_id=call.id,
                    twilio_status="completed",
                    channels=2,
                    duration_s=82,
                    size_bytes=stored.size_bytes,
                    sha256=stored.sha256,
                    blob_key=stored.blob_key,
                    started_at=call.started_at,
                    fetched_at=now(),
                    stored_at=now(),
                )
            )


def _consent(call: Call, decision: Decision) -> Consent:
    granted = decision is Decision.GRANTED
    return Consent(
        call_id=call.id,
        agent_id=call.agent_id,
        phone_hash="0" * 64,
        notice_version="fr-1",
        notice_sha256="0" * 64,
        channel="dtmf",
        answer="1" if granted else "2",
        decision=decision,
        purposes=["note_taking"] if granted else [],
        announced_at=call.started_at,
        answered_at=call.started_at + dt.timedelta(seconds=9),
    )


@contextmanager
def open_office(url: str, folder: Path, **settings: Any) -> Iterator[Office]:
    """An application of its own, closed at the end."""
    values: dict[str, Any] = {"public_url": HOST} | settings
    given = Settings(environment=Environment.TEST, data_dir=folder, database_url=url, **values)
    engine = make_engine(url)
    parts = AppState(settings=given, engine=engine, vault=Vault.from_settings(given), jobs=Jobs(engine))
    with Session(engine, expire_on_commit=False) as session:
        team = make_team(session)
        people = {
            Role.QA: User(email="qa@relia.example", name="Inès Royer", role=Role.QA, password_hash="-"),
            Role.MANAGER: User(
                email="manager@relia.example", name="Claire Nguyen", role=Role.MANAGER, password_hash="-"
            ),
        }
        colleague = User(
            email="autre@relia.example",
            name="Nadia Benali",
            role=Role.AGENT,
            password_hash="-",
            phone="+33199000002",
        )
        session.add_all([*people.values(), colleague])
        session.commit()
    users = people | {Role.AGENT: team.agent, Role.COMPLIANCE: team.officer}
    app = create_app(parts=parts)
    try:
        with TestClient(app, base_url=HOST, follow_redirects=False) as client:
            yield Office(parts, client, team, users, colleague)
    finally:
        parts.jobs.close()
        engine.dispose()
