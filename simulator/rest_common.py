"""What all REST operations share: authentication, error bodies, strict forms, faults, pages."""

import asyncio
import re
import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any
from urllib.parse import urlencode, urlsplit

from fastapi import Depends, HTTPException, Request
from fastapi.responses import JSONResponse
from fastapi.security import HTTPBasic, HTTPBasicCredentials

from simulator.calls import Call, Recording
from simulator.config import API_VERSION
from simulator.engine import Engine
from simulator.legs import Stage

PREFIX = f"/{API_VERSION}/Accounts/{{account_sid}}"
METHODS = frozenset({"GET", "POST"})
Payload = dict[str, Any]


class TwilioError(Exception):
    """An answer of Twilio's shape: HTTP status, Twilio's code, a sentence."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message


def answer_error(_request: Request, error: Exception) -> JSONResponse:
    """The JSON of an error."""
    if not isinstance(error, TwilioError):
        raise error
    body = {
        "code": error.code,
        "message": error.message,
        "more_info": f"https://www.twilio.com/docs/errors/{error.code}",
        "status": error.status,
    }
    headers = {"WWW-Authenticate": 'Basic realm="Twilio API"'} if error.status == 401 else None
    return JSONResponse(body, status_code=error.status, headers=headers)


def not_found(path: str) -> TwilioError:
    """No such resource."""
    return TwilioError(404, 20404, f"The requested resource {path} was not found")


def get_stage(request: Request) -> Stage:
    """The stage of this application."""
    stage: Stage = request.app.state.stage
    return stage


def get_engine(request: Request) -> Engine:
    """The engine of this application."""
    engine: Engine = request.app.state.engine
    return engine


StageDep = Annotated[Stage, Depends(get_stage)]
EngineDep = Annotated[Engine, Depends(get_engine)]


async def _credentials(request: Request) -> HTTPBasicCredentials | None:
    try:
        return await HTTPBasic(auto_error=False)(request)
    except HTTPException as error:
        raise TwilioError(401, 20003, "Authenticate") from error


async def authenticate(
    account_sid: str,
    stage: StageDep,
    request: Request,
    given: Annotated[HTTPBasicCredentials | None, Depends(_credentials)],
) -> None:
    """Accept the API key, or the account's own SID and token; then the account must be the one played."""
    config = stage.config
    pairs = [(config.api_key_sid, config.api_key_secret), (config.account_sid, config.auth_token)]
    if given is None or not any(_same(given, user, password) for user, password in pairs):
        raise TwilioError(401, 20003, "Authenticate")
    if account_sid != config.account_sid:
        raise not_found(request.url.path)


def _same(given: HTTPBasicCredentials, user: str, password: str) -> bool:
    return secrets.compare_digest(given.username.encode(), user.encode()) and secrets.compare_digest(
        given.password.encode(), password.encode()
    )


async def with_faults(
    stage: Stage, operation: str, work: Callable[[], Awaitable[Payload | None]]
) -> Payload | None:
    """Do the operation, unless a fault was set for it."""
    fault = stage.scenarios.take_fault(operation)
    if fault is None:
        return await work()
    if fault.applied:
        await work()
    await asyncio.sleep(fault.delay_s)
    raise TwilioError(fault.status, fault.code, "simulated fault")


@dataclass(frozen=True)
class Spec:
    """The parameters of one operation. `lists` may be repeated; `enums` gives the values of a parameter."""

    allowed: frozenset[str]
    required: dict[str, tuple[int, str]] = field(default_factory=dict)
    enums: dict[str, frozenset[str]] = field(default_factory=dict)
    lists: frozenset[str] = frozenset()
    urls: frozenset[str] = frozenset()


Form = dict[str, list[str]]


async def read_form(request: Request, spec: Spec) -> Form:
    """The parameters of a POST, all checked.

    Raises:
        TwilioError: 400 where a parameter is missing, unknown, repeated, or has no accepted value.
    """
    kind = request.headers.get("content-type", "").split(";")[0]
    if kind != "application/x-www-form-urlencoded" and (kind or await request.body()):
        raise TwilioError(415, 20415, "The parameters are not form-encoded")
    pairs = (await request.form()).multi_items()
    return check([(key, str(value)) for key, value in pairs], spec)


def check(pairs: Sequence[tuple[str, str]], spec: Spec) -> Form:
    """Check parameters against an operation's table."""
    form: Form = {}
    for key, value in pairs:
        if key not in spec.allowed:
            raise TwilioError(400, 20001, f"Unknown parameter {key}")
        form.setdefault(key, []).append(value)
    for key, (code, message) in spec.required.items():
        if not form.get(key, [""])[0]:
            raise TwilioError(400, code, message)
    for key, given in form.items():
        if len(given) > 1 and key not in spec.lists:
            raise TwilioError(400, 20001, f"{key} is given twice")
        if key in spec.enums and not set(given) <= spec.enums[key]:
            raise TwilioError(400, 20001, f"Invalid value for {key}: {given}")
        if key in spec.urls:
            check_url(key, given[0])
    return form


def check_url(name: str, value: str) -> None:
    """An absolute http(s) address, at most 4000 characters."""
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname or len(value) > 4000:
        raise TwilioError(400, 21205, f"{name} is not a valid URL")


def first(form: Form, name: str, default: str = "") -> str:
    """The only value of a parameter, or the default."""
    return form.get(name, [default])[0]


def whole_number(form: Form, name: str, default: int, *, low: int, high: int) -> int:
    """A whole number within bounds."""
    raw = first(form, name, str(default))
    if not raw.isdigit() or not low <= int(raw) <= high:
        raise TwilioError(400, 20001, f"{name} is not between {low} and {high}")
    return int(raw)


def find_call(stage: Stage, sid: str, path: str) -> Call:
    """The call of that SID."""
    if not re.fullmatch(r"CA[0-9a-f]{32}", sid) or sid not in stage.account.calls:
        raise not_found(path)
    return stage.account.calls[sid]


def find_recording(stage: Stage, sid: str, path: str, *, deleted: bool = False) -> Recording:
    """The recording of that SID, which is gone once deleted unless asked for."""
    recording = stage.account.recordings.get(sid)
    if recording is None or (recording.status == "deleted" and not deleted):
        raise not_found(path)
    return recording


def page(name: str, items: list[Payload], request: Request, *, default_size: int = 50) -> Payload:
    """One page of a list, in Twilio's envelope."""
    query = dict(request.query_params)
    size = whole_number(
        {key: [value] for key, value in query.items()}, "PageSize", default_size, low=1, high=1000
    )
    number = whole_number({key: [value] for key, value in query.items()}, "Page", 0, low=0, high=10_000)
    start = number * size
    query.pop("PageToken", None)

    def uri(of: int) -> str:
        return f"{request.url.path}?{urlencode(query | {'PageSize': size, 'Page': of})}"

    more = start + size < len(items)
    return {
        name: items[start : start + size],
        "page": number,
        "page_size": size,
        "start": start,
        "end": max(start, min(start + size, len(items)) - 1),
        "uri": uri(number),
        "first_page_uri": uri(0),
        "previous_page_uri": uri(number - 1) if number else None,
        "next_page_uri": uri(number + 1) if more else None,
    }
