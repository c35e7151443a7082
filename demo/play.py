"""Plays the scenes: tells the simulator who does what, has the calls placed, and watches their rows."""

import time
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

import httpx2
from sqlmodel import col, select

from core.database import make_engine, unit_of_work
from core.errors import Unavailable
from core.settings import Settings
from demo.cast import OFFERS, SPOKEN_ON, Scene
from demo.processes import Addresses
from demo.seed import Seeded
from models import Call, CallState, Sheet
from models import Stage as PipelineStage
from models.values.assessment import Grade, Outcome
from models.values.telephony import CallFlow
from web.labels import progress_of

SETTLED = {
    CallState.READY,
    CallState.UNRECORDED,
    CallState.FAILED,
    CallState.NOT_REACHED,
    CallState.VALIDATED,
}
APPEARS_WITHIN_S = 20.0


@dataclass
class Watched:
    """A scene and what its call has become."""

    scene: Scene
    call_id: str
    state: CallState = CallState.DIALING
    stage: PipelineStage | None = None
    progress: str | None = None
    failure: str | None = None
    grade: Grade | None = None
    outcome: Outcome | None = None
    began: float = field(default_factory=time.monotonic)
    wall_s: float = 0.0

    @property
    def is_settled(self) -> bool:
        """Whether nothing more will happen by itself."""
        return self.state in SETTLED

    @property
    def has_failed(self) -> bool:
        """Whether it did not end as a scene should."""
        return self.state in {CallState.FAILED, CallState.NOT_REACHED}


class Stage:
    """The demonstration under way: our API and the simulator over HTTP, our rows by the database."""

    def __init__(self, settings: Settings, addresses: Addresses, seeded: Seeded) -> None:
        self._seeded = seeded
        self._engine = make_engine(settings.database_url)
        self._api = httpx2.Client(
            base_url=addresses.api,
            headers={"Authorization": f"Bearer {seeded.token}"},
            timeout=15,
            trust_env=False,
        )
        self._simulator = httpx2.Client(base_url=addresses.simulator, timeout=15, trust_env=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._api.close()
        self._simulator.close()
        self._engine.dispose()

    def start(self, scene: Scene) -> Watched:
        """Place the scene's call, or let the prospect ring us.

        Raises:
            Unavailable: the call was refused, or never came in.
        """
        party = {"digits": [scene.digit], "audio": str(scene.audio) if scene.audio else None}
        self._require(self._simulator.put(f"/simulator/parties/{scene.phone}", json=party))
        if scene.flow is CallFlow.OUTBOUND:
            order = {"prospect_id": self._seeded.prospects[scene.phone]}
            answer = self._require(self._api.post("/api/v1/calls", json=order))
            call_id = str(answer.json()["id"])
        else:
            caller_id = next(offer.caller_id for offer in OFFERS if offer.name == scene.offer)
            numbers = {"from_number": scene.phone, "to_number": caller_id}
            self._require(self._simulator.post("/simulator/inbound", json=numbers))
            call_id = self._incoming(scene)
        self._date(call_id)
        return Watched(scene, call_id)

    def refresh(self, watched: list[Watched]) -> None:
        """Read what the calls have become."""
        open_scenes = {item.call_id: item for item in watched if not item.is_settled}
        with unit_of_work(self._engine) as session:
            calls = session.exec(select(Call).where(col(Call.id).in_(open_scenes))).all()
            sheets = {
                sheet.call_id: sheet
                for sheet in session.exec(select(Sheet).where(col(Sheet.call_id).in_(open_scenes))).all()
            }
        for call in calls:
            item = open_scenes[call.id]
            item.state, item.stage = call.state, call.stage
            item.progress = progress_of(call.progress_percent, call.progress_remaining_s)
            item.failure = call.failure_message
            item.wall_s = time.monotonic() - item.began
            if sheet := sheets.get(call.id):
                item.grade, item.outcome = sheet.proposed_grade, sheet.proposed_outcome

    def _incoming(self, scene: Scene) -> str:
        deadline = time.monotonic() + APPEARS_WITHIN_S
        while time.monotonic() < deadline:
            with unit_of_work(self._engine) as session:
                found = session.exec(
                    select(Call.id).where(Call.prospect_id == self._seeded.prospects[scene.phone])
                ).first()
            if found:
                return found
            time.sleep(0.1)
        raise Unavailable("demo.no_call", "L'appel entrant n'est pas arrivé : voyez data/demo/logs.")

    def _date(self, call_id: str) -> None:
        """The bundled calls were spoken on a known day: « jeudi 19 » is read against it."""
        with unit_of_work(self._engine) as session:
            call = session.get_one(Call, call_id)
            call.reference_date = SPOKEN_ON
            session.add(call)

    @staticmethod
    def _require(response: httpx2.Response) -> httpx2.Response:
        if response.is_success:
            return response
        raise Unavailable(
            "demo.refused",
            f"{response.request.method} {response.request.url.path} a répondu {response.status_code} : "
            "voyez data/demo/logs.",
        )
