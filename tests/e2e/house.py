"""What the end-to-end tests hold: an installation, its API, the simulator, workers to start and kill."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import httpx2
from sqlmodel import Session, select

from accounts import service as accounts
from core.database import make_engine, unit_of_work
from core.settings import Settings
from models import Call, CallState, Consent, Prospect
from pipeline import names
from simulator.scenarios import Party
from simulator.testing import RunningSimulator
from tests.builders import make_team
from tests.e2e.nursery import Worker, start

T = TypeVar("T")


RELANCE = Path(__file__).parents[2] / "demo" / "audio" / "demo-relance.wav"
SETTLED = {
    CallState.READY,
    CallState.UNRECORDED,
    CallState.FAILED,
    CallState.NOT_REACHED,
    CallState.VALIDATED,
}


class House:
    """A seeded installation with its API running; workers are separate processes."""

    def __init__(self, settings: Settings, simulator: RunningSimulator) -> None:
        self.settings = settings
        self.simulator = simulator
        self.engine = make_engine(settings.database_url)
        with Session(self.engine, expire_on_commit=False) as session:
            self.team = make_team(session)
            self.token = accounts.issue_token(session, user=self.team.agent, name="essai").token
            session.commit()
        self.api = httpx2.Client(
            base_url=settings.public_url,
            headers={"Authorization": f"Bearer {self.token}"},
            timeout=30,
            trust_env=False,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.api.close()
        self.engine.dispose()

    @contextmanager
    def worker(self, *, dies_in: str | None = None, executor_id: str = "worker-1") -> Iterator[Worker]:
        """A worker process; `dies_in` kills it by SIGKILL in that stage, after its work."""
        environment = {**self._environment(), "QUALIF_EXECUTOR_ID": executor_id}
        worker = start(environment, log=self.settings.data_dir / "worker.log", dies_in=dies_in)
        try:
            yield worker
        finally:
            worker.stop()

    def prospect(
        self, phone: str, *, audio: Path | None = RELANCE, digits: str = "1", **party: Any
    ) -> Prospect:
        """A prospect with a number of their own, who behaves as told."""
        prospect = Prospect(
            company_id=self.team.prospect.company_id,
            campaign_id=self.team.campaign.id,
            name="Karim Hamidou",
            phone=phone,
        )
        with unit_of_work(self.engine) as session:
            session.add(prospect)
        self.simulator.set_party(phone, Party(audio=audio, digits=(digits,), **party))
        return prospect

    def call(self, prospect: Prospect) -> str:
        """Have the agent call; our id of the call."""
        answer = self.api.post("/api/v1/calls", json={"prospect_id": prospect.id})
        assert answer.is_success, answer.text
        return str(answer.json()["id"])

    def inbound(self, phone: str, **party: Any) -> str:
        """Let somebody ring the campaign's number; our id of the call, once it is known."""
        self.simulator.set_party(phone, Party(**party))
        # Nobody waits for a worker here, unlike with a call that the worker dials.
        ready = names.ready_file(self.settings.data_dir, names.DEFAULT_EXECUTOR)
        self.until(ready.exists, bool)
        origin = self.settings.public_url
        call_sid = self.simulator.inbound(
            phone,
            self.team.campaign.caller_id,
            voice_url=f"{origin}/twilio/inbound",
            status_callback=f"{origin}/twilio/status#rc=5&rp=all",
        )
        return self.until(lambda: self.id_of(call_sid), bool) or ""

    def id_of(self, call_sid: str) -> str | None:
        """Our id of the call that Twilio knows under this sid."""
        with Session(self.engine) as session:
            return session.exec(select(Call.id).where(Call.call_sid == call_sid)).first()

    def consent(self, call_id: str) -> Consent:
        """The proof of what the prospect answered."""
        with Session(self.engine, expire_on_commit=False) as session:
            return session.exec(select(Consent).where(Consent.call_id == call_id)).one()

    def talking(self, call_id: str) -> str:
        """Wait until agent and prospect talk; the sid of their call."""
        call = self.until(lambda: self.read(call_id), lambda call: call.bridged_at is not None)
        self.simulator.wait_bridged(str(call.call_sid))
        return str(call.call_sid)

    def recorded(self, call_sid: str) -> list[dict[str, Any]]:
        """What the simulator recorded of a call."""
        state = self.simulator.state()
        return [item for item in state["recordings"] if item["call_sid"] == call_sid]

    def post(self, call_id: str, path: str, **body: Any) -> int:
        """Press a button of a call; the status."""
        return self.api.post(f"/api/v1/calls/{call_id}/{path}", json=body or None).status_code

    def read(self, call_id: str) -> Call:
        """The call's row as it stands."""
        with Session(self.engine, expire_on_commit=False) as session:
            return session.get_one(Call, call_id)

    def wait(self, call_id: str, *states: CallState, limit_s: float = 120) -> Call:
        """Wait until the call is in one of these states (else: settled)."""
        wanted = set(states) or SETTLED
        return self.until(lambda: self.read(call_id), lambda call: call.state in wanted, limit_s=limit_s)

    def until(self, read: Callable[[], T], is_done: Callable[[T], bool], *, limit_s: float = 60) -> T:
        """Read until it is done."""
        deadline = time.monotonic() + limit_s
        while time.monotonic() < deadline:
            value = read()
            if is_done(value):
                return value
            time.sleep(0.1)
        raise AssertionError(f"waited {limit_s} s in vain; last: {read()!r}\n{self._log()}")

    def _log(self) -> str:
        log = self.settings.data_dir / "worker.log"
        return log.read_text()[-4000:] if log.exists() else ""

    def _environment(self) -> dict[str, str]:
        given = self.settings
        return {
            "QUALIF_ENVIRONMENT": given.environment.value,
            "QUALIF_DATA_DIR": str(given.data_dir),
            "QUALIF_DATABASE_URL": given.database_url,
            "QUALIF_PUBLIC_URL": given.public_url,
            "QUALIF_TWILIO_API_URL": given.twilio_api_url,
            "QUALIF_TWILIO_ACCOUNT_SID": given.twilio_account_sid,
            "QUALIF_TWILIO_AUTH_TOKEN": given.twilio_auth_token.get_secret_value(),
            "QUALIF_TWILIO_API_KEY_SID": given.twilio_api_key_sid,
            "QUALIF_TWILIO_API_KEY_SECRET": given.twilio_api_key_secret.get_secret_value(),
            "QUALIF_QUEUE_POLL_S": str(given.queue_poll_s),
            "QUALIF_WHISPER_GROUP_S": str(given.whisper_group_s),
        }
