"""Twilio's REST API as the product may use it: one table, and a server that holds requests to it.

Parameter names, values and bounds are those of the facts on Twilio (sections 1.2, 1.6, 3 and 6), which
come from Twilio's pages and from its OpenAPI document 2.6.7; no file of Twilio's is here. A parameter
that is not in the table is a fault: Twilio would ignore it, and with it what we meant.
"""

import base64
import json
import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

ACCOUNT_SID = "AC" + "0" * 31 + "1"
API_KEY_SID = "SK" + "0" * 31 + "1"
API_KEY_SECRET = "the secret of the key"
CALL_SID = "CA" + "a" * 32
RECORDING_SID = "RE" + "b" * 32

NUMBER = r"\+[1-9]\d{6,14}"
ADDRESS = r"https?://[^\s#/]+/[^\s#]*"
CALLBACK = rf"{ADDRESS}(#[a-z]+=[^\s#&]+(&[a-z]+=[^\s#&]+)*)?"
TRUTH = r"true|false"
METHOD = r"GET|POST"
DAY = r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}Z)?"


def sid(prefix: str) -> str:
    """A SID as Twilio writes it."""
    return rf"{prefix}[0-9a-f]{{32}}"


def whole(low: int, high: int) -> re.Pattern[str]:
    """A whole number within bounds."""
    return re.compile("|".join(str(number) for number in range(low, high + 1)))


@dataclass(frozen=True)
class Parameter:
    """What one parameter accepts: every value of it matches, and only a list comes more than once."""

    accepts: str | re.Pattern[str]
    required: bool = False
    is_list: bool = False


@dataclass(frozen=True)
class Operation:
    """One operation: where it stands, what it takes, and the body of its answer.

    `one_of` are parameters of which exactly one is given.
    """

    name: str
    method: str
    path: str
    query: Mapping[str, Parameter] = field(default_factory=dict)
    form: Mapping[str, Parameter] = field(default_factory=dict)
    one_of: frozenset[str] = frozenset()
    status: int = 200
    answer: Any = None


def callback(prefix: str, events: str) -> dict[str, Parameter]:
    """The three parameters of a callback; one event a parameter (facts, 1.2), never one joined string."""
    return {
        prefix: Parameter(CALLBACK),
        f"{prefix}Event": Parameter(events, is_list=True),
        f"{prefix}Method": Parameter(METHOD),
    }


PAGES = {"PageSize": Parameter(whole(1, 1000)), "Page": Parameter(r"\d+"), "PageToken": Parameter(r"\S+")}


def dated(name: str) -> dict[str, Parameter]:
    """A date with its bounds: the sign of the comparison is part of the name."""
    return {f"{name}{sign}": Parameter(DAY) for sign in ("", "<", ">")}


CALL = {
    "sid": CALL_SID,
    "account_sid": ACCOUNT_SID,
    "status": "queued",
    "from": "+33199000010",
    "to": "+33639980001",
    "direction": "outbound-api",
    "start_time": "Tue, 10 Feb 2026 09:30:00 +0000",
    "end_time": "Tue, 10 Feb 2026 09:31:36 +0000",
    "duration": "96",
    "answered_by": None,
    "parent_call_sid": None,
}
RECORDING = {
    "sid": RECORDING_SID,
    "account_sid": ACCOUNT_SID,
    "call_sid": CALL_SID,
    "status": "completed",
    "channels": 2,
    "duration": "82",
    "source": "StartCallRecordingAPI",
    "start_time": "Tue, 10 Feb 2026 09:30:12 +0000",
    "error_code": None,
    "track": "both",
}


def listed(name: str, item: Mapping[str, Any], path: str) -> dict[str, Any]:
    """One page that holds one item."""
    return {
        name: [item],
        "page": 0,
        "page_size": 50,
        "start": 0,
        "end": 0,
        "uri": path,
        "first_page_uri": path,
        "next_page_uri": None,
        "previous_page_uri": None,
    }


ROOT = rf"/2010-04-01/Accounts/{sid('AC')}"
NUMBER_HELD = {"sid": "PN" + "0" * 32, "phone_number": "+33199000010"}
OPERATIONS = (
    Operation(
        "calls.create",
        "POST",
        rf"{ROOT}/Calls\.json",
        form={
            "To": Parameter(rf"{NUMBER}|client:[\w.-]+", required=True),
            "From": Parameter(NUMBER, required=True),
            "Url": Parameter(ADDRESS),
            "Twiml": Parameter(r"<.{1,4000}>"),
            "ApplicationSid": Parameter(sid("AP")),
            "Method": Parameter(METHOD),
            "FallbackUrl": Parameter(ADDRESS),
            "FallbackMethod": Parameter(METHOD),
            **callback("StatusCallback", "initiated|ringing|answered|completed"),
            "Timeout": Parameter(whole(5, 600)),
            "TimeLimit": Parameter(r"\d{1,5}"),
            "MachineDetection": Parameter("Enable|DetectMessageEnd"),
            "MachineDetectionTimeout": Parameter(whole(3, 59)),
            "MachineDetectionSpeechThreshold": Parameter(whole(1000, 6000)),
            "MachineDetectionSpeechEndThreshold": Parameter(whole(500, 5000)),
            "MachineDetectionSilenceTimeout": Parameter(whole(2000, 10000)),
            "AsyncAmd": Parameter(TRUTH),
            "AsyncAmdStatusCallback": Parameter(CALLBACK),
            "AsyncAmdStatusCallbackMethod": Parameter(METHOD),
        },
        one_of=frozenset({"Url", "Twiml", "ApplicationSid"}),
        status=201,
        answer=CALL,
    ),
    Operation(
        "calls.update",
        "POST",
        rf"{ROOT}/Calls/{sid('CA')}\.json",
        form={
            "Status": Parameter("canceled|completed"),
            "Url": Parameter(ADDRESS),
            "Method": Parameter(METHOD),
            "Twiml": Parameter(r"<.{1,4000}>"),
        },
        one_of=frozenset({"Status", "Url", "Twiml"}),
        answer=CALL | {"status": "completed"},
    ),
    Operation("calls.fetch", "GET", rf"{ROOT}/Calls/{sid('CA')}\.json", answer=CALL),
    Operation("calls.delete", "DELETE", rf"{ROOT}/Calls/{sid('CA')}\.json", status=204),
    Operation(
        "calls.list",
        "GET",
        rf"{ROOT}/Calls\.json",
        query={
            "To": Parameter(NUMBER),
            "From": Parameter(NUMBER),
            "ParentCallSid": Parameter(sid("CA")),
            "Status": Parameter("queued|ringing|in-progress|completed|busy|failed|no-answer|canceled"),
            **dated("StartTime"),
            **dated("EndTime"),
            **PAGES,
        },
        answer=listed("calls", CALL, "/Calls.json"),
    ),
    Operation(
        "numbers.list",
        "GET",
        rf"{ROOT}/IncomingPhoneNumbers\.json",
        query={"PhoneNumber": Parameter(NUMBER), **PAGES},
        answer=listed("incoming_phone_numbers", NUMBER_HELD, "/IncomingPhoneNumbers.json"),
    ),
    Operation(
        "recordings.create",
        "POST",
        rf"{ROOT}/Calls/{sid('CA')}/Recordings\.json",
        form={
            "RecordingChannels": Parameter("mono|dual"),
            "RecordingTrack": Parameter("inbound|outbound|both"),
            "Trim": Parameter("trim-silence|do-not-trim"),
            **callback("RecordingStatusCallback", "in-progress|completed|absent"),
        },
        status=201,
        answer=RECORDING | {"status": "in-progress", "duration": "-1"},
    ),
    Operation(
        "recordings.update",
        "POST",
        rf"{ROOT}/Calls/{sid('CA')}/Recordings/({sid('RE')}|Twilio\.CURRENT)\.json",
        form={
            "Status": Parameter("paused|in-progress|stopped", required=True),
            "PauseBehavior": Parameter("skip|silence"),
        },
        answer=RECORDING | {"status": "paused", "duration": "-1"},
    ),
    Operation(
        "recordings.list",
        "GET",
        rf"{ROOT}(/Calls/{sid('CA')})?/Recordings\.json",
        query={
            "CallSid": Parameter(sid("CA")),
            "IncludeSoftDeleted": Parameter(TRUTH),
            **dated("DateCreated"),
            **PAGES,
        },
        answer=listed("recordings", RECORDING, "/Recordings.json"),
    ),
    Operation(
        "recordings.fetch",
        "GET",
        rf"{ROOT}/Recordings/{sid('RE')}\.json",
        query={"IncludeSoftDeleted": Parameter(TRUTH)},
        answer=RECORDING,
    ),
    Operation("recordings.delete", "DELETE", rf"{ROOT}/Recordings/{sid('RE')}\.json", status=204),
    Operation(
        "media.fetch",
        "GET",
        rf"{ROOT}/Recordings/{sid('RE')}\.(wav|mp3)",
        query={"RequestedChannels": Parameter("1|2")},
        answer=b"RIFF" + bytes(40),
    ),
)

Pairs = list[tuple[str, str]]


@dataclass(frozen=True)
class Sent:
    """One request as it came, with the operation that it is and all that is wrong with it."""

    operation: Operation | None
    query: Pairs
    form: Pairs
    problems: tuple[str, ...]

    @property
    def name(self) -> str:
        """The operation's name."""
        return self.operation.name if self.operation else "unknown"


def read(method: str, target: str, headers: Mapping[str, str], body: bytes) -> Sent:
    """Hold one request to the table."""
    parts = urlsplit(target)
    query = parse_qsl(parts.query, keep_blank_values=True)
    form = parse_qsl(body.decode(), keep_blank_values=True)
    operation = next(
        (each for each in OPERATIONS if each.method == method and re.fullmatch(each.path, parts.path)), None
    )
    if operation is None:
        return Sent(None, query, form, (f"no such operation: {method} {parts.path}",))
    problems = [
        *_credentials(headers),
        *_content_type(headers, body),
        *_faults(query, operation.query),
        *_faults(form, operation.form),
    ]
    given = operation.one_of & {key for key, _ in form}
    if operation.one_of and len(given) != 1:
        problems.append(f"one of {sorted(operation.one_of)} is needed, {sorted(given)} came")
    return Sent(operation, query, form, tuple(problems))


def _credentials(headers: Mapping[str, str]) -> Iterator[str]:
    expected = base64.b64encode(f"{API_KEY_SID}:{API_KEY_SECRET}".encode()).decode()
    if headers.get("authorization") != f"Basic {expected}":
        yield "the key and its secret did not come as Basic credentials"


def _content_type(headers: Mapping[str, str], body: bytes) -> Iterator[str]:
    if body and headers.get("content-type") != "application/x-www-form-urlencoded":
        yield "the parameters are not form-encoded"


def _faults(pairs: Pairs, table: Mapping[str, Parameter]) -> Iterator[str]:
    names = [key for key, _ in pairs]
    for key, value in pairs:
        parameter = table.get(key)
        if parameter is None:
            yield f"{key} is no parameter"
        elif not re.fullmatch(parameter.accepts, value):
            yield f"{key} does not accept {value!r}"
        elif names.count(key) > 1 and not parameter.is_list:
            yield f"{key} came {names.count(key)} times"
    yield from (f"{key} is missing" for key, each in table.items() if each.required and key not in names)


@dataclass
class StrictTwilio:
    """A server that answers what the table allows and 400 to the rest; `sent` is all that came."""

    url: str = ""
    sent: list[Sent] = field(default_factory=list)
    is_mono: bool = False

    @property
    def problems(self) -> list[str]:
        """All that was wrong with all requests."""
        return [problem for each in self.sent for problem in each.problems]

    def answer(self, sent: Sent) -> tuple[int, bytes]:
        """Keep a request; its status and body."""
        self.sent.append(sent)
        if sent.problems or sent.operation is None:
            return 400, json.dumps(
                {"code": 20001, "message": "; ".join(sent.problems), "status": 400}
            ).encode()
        if self.is_mono and ("RequestedChannels", "2") in sent.query:
            return 400, b"{}"
        body = sent.operation.answer
        return sent.operation.status, body if isinstance(body, bytes) else json.dumps(body).encode()


@contextmanager
def strict_twilio() -> Iterator[StrictTwilio]:
    """The server on a free port of the loopback interface, in a thread."""
    strict = StrictTwilio()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _serve(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            headers = {key.lower(): value for key, value in self.headers.items()}
            status, answer = strict.answer(read(self.command, self.path, headers, body))
            has_body = status != 204
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            if has_body:
                self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            if has_body:
                self.wfile.write(answer)

        do_GET = do_POST = do_DELETE = do_PUT = _serve  # noqa: N815 - names that http.server looks for

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the parent's name
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        strict.url = f"http://127.0.0.1:{server.server_port}"
        try:
            yield strict
        finally:
            server.shutdown()
            thread.join()
