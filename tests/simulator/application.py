"""A small application that answers Twilio: what the tests let the simulator talk to."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from fastapi import FastAPI, Request, Response
from starlette.concurrency import run_in_threadpool

from simulator.testing import TEST_CONFIG, RunningSimulator, bind, origin, running_app
from telephony import twiml
from telephony.client import StartedCall, TwilioGateway
from telephony.config import TwilioConfig
from telephony.events import (
    CallStatusEvent,
    DialResult,
    GatherAnswer,
    MachineEvent,
    RecordingEvent,
    VoiceRequest,
)
from telephony.notice import accepts, default_notice
from telephony.signature import is_signed, public_request_url
from telephony.twiml import AgentLine, Sentence

AGENT = "+33639980001"
OUR_NUMBER = "+33199000010"
PROSPECT = "+33199000001"
NOTICE = default_notice(company="Atelier Exemple", rights_url="exemple.test/appel")
KINDS = {
    "/voice": VoiceRequest,
    "/notice": VoiceRequest,
    "/inbound": VoiceRequest,
    "/joined": VoiceRequest,
    "/answer": GatherAnswer,
    "/inbound-answer": GatherAnswer,
    "/result": DialResult,
    "/machine": MachineEvent,
    "/status": CallStatusEvent,
    "/recording": RecordingEvent,
}


def gateway_to(simulator: RunningSimulator) -> TwilioGateway:
    """The product's own client, led to the simulator."""
    config = simulator.config
    return TwilioGateway(
        TwilioConfig(
            account_sid=config.account_sid,
            api_key_sid=config.api_key_sid,
            api_key_secret=config.api_key_secret,
            api_url=simulator.url,
        )
    )


@dataclass
class Application:
    """What came in, in order, and how to misbehave. `failures` answers 500 so many times at a path."""

    url: str
    gateway: TwilioGateway
    seen: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    events: list[object] = field(default_factory=list)
    refused: int = 0
    failures: dict[str, int] = field(default_factory=dict)
    documents: dict[str, str] = field(default_factory=dict)
    content_type: str = "text/xml"
    lock: threading.Lock = field(default_factory=threading.Lock)

    def clear(self) -> None:
        """Forget what came in, and behave."""
        self.seen, self.events, self.refused = [], [], 0
        self.failures, self.documents, self.content_type = {}, {}, "text/xml"

    def paths(self) -> list[str]:
        """The paths requested, in order."""
        return [path for path, _form in self.seen]

    def forms(self, path: str) -> list[dict[str, str]]:
        """The forms that came to one path."""
        return [form for seen, form in self.seen if seen == path]

    def call_prospect(self, *, timeout_s: int = 30) -> StartedCall:
        """Click to call: the agent first."""
        return self.gateway.start_call(
            to=AGENT,
            from_=OUR_NUMBER,
            url=f"{self.url}/voice",
            status_callback=f"{self.url}/status",
            timeout_s=timeout_s,
        )

    async def handle(self, request: Request) -> Response:
        """Check, note, answer."""
        path, form = request.url.path, await request.form()
        url = public_request_url(self.url, request.scope["raw_path"], request.scope["query_string"])
        with self.lock:
            if not is_signed(url, form, request.headers.get("X-Twilio-Signature"), [TEST_CONFIG.auth_token]):
                self.refused += 1
                return Response(status_code=403)
            self.seen.append((path, {key: str(value) for key, value in form.multi_items()}))
            if self.failures.get(path, 0):
                self.failures[path] -= 1
                return Response(status_code=500)
        event = KINDS[path].from_form(form)
        self.events.append(event)
        document = await run_in_threadpool(self._answer, path, event)
        if document is None:
            return Response(status_code=204)
        return Response(self.documents.get(path, document), media_type=self.content_type)

    def _answer(self, path: str, event: object) -> str | None:
        match event:
            case VoiceRequest() if path == "/voice":
                return twiml.dial_prospect(
                    prospect=PROSPECT,
                    caller_id=OUR_NUMBER,
                    notice_url=f"{self.url}/notice",
                    status_url=f"{self.url}/status",
                    result_url=f"{self.url}/result",
                )
            case VoiceRequest() if path == "/joined":
                return twiml.bridge()
            case VoiceRequest():
                answer = "answer" if path == "/notice" else "inbound-answer"
                return twiml.ask_consent(NOTICE, answer_url=f"{self.url}/{answer}")
            case GatherAnswer():
                accepted = accepts(event.digits)
                sentence = Sentence.ACCEPTED if accepted else Sentence.DECLINED
                if accepted:
                    self.gateway.start_recording(event.first_leg_sid, callback_url=f"{self.url}/recording")
                if path == "/answer":
                    return twiml.confirm_answer(sentence)
                line = AgentLine(AGENT, joined_url=f"{self.url}/joined", status_url=f"{self.url}/status")
                return twiml.dial_agents(
                    [line], sentence=sentence, caller_id=OUR_NUMBER, result_url=f"{self.url}/result"
                )
            case DialResult():
                return twiml.hang_up()
        return None


@contextmanager
def running_application(simulator: RunningSimulator) -> Iterator[Application]:
    """The application on a free port, with its client."""
    listener = bind()
    with gateway_to(simulator) as gateway:
        application = Application(origin(listener), gateway)
        app = FastAPI()
        app.add_api_route("/{path:path}", application.handle, methods=["POST"])
        with running_app(app, listener=listener):
            yield application
