"""REST: Calls."""

import datetime as dt
import re

from fastapi import APIRouter, Depends, Request, Response

from simulator import rest_common as rest
from simulator.calls import TERMINAL, Call, Source, Subscription, new_sid
from simulator.clock import rfc2822
from simulator.config import API_VERSION
from simulator.engine import Engine
from simulator.legs import Stage
from simulator.twiml import EVENTS

router = APIRouter(dependencies=[Depends(rest.authenticate)])

CREATE = rest.Spec(
    allowed=frozenset(
        {
            "To", "From", "Url", "Twiml", "Method", "FallbackUrl", "StatusCallback", "StatusCallbackEvent",
            "StatusCallbackMethod", "Timeout",
        }
    ),
    required={
        "To": (21201, "No 'To' number is specified"),
        "From": (21213, "No 'From' number is specified"),
    },
    enums={"Method": rest.METHODS, "StatusCallbackMethod": rest.METHODS, "StatusCallbackEvent": EVENTS},
    lists=frozenset({"StatusCallbackEvent"}),
    urls=frozenset({"Url", "FallbackUrl", "StatusCallback"}),
)  # fmt: skip
UPDATE = rest.Spec(
    allowed=frozenset({"Status", "Url", "Method", "Twiml"}),
    enums={"Status": frozenset({"canceled", "completed"}), "Method": rest.METHODS},
    urls=frozenset({"Url"}),
)
LIST = rest.Spec(
    allowed=frozenset(
        {
            "To", "From", "ParentCallSid", "Status", "PageSize", "Page", "PageToken",
            "StartTime", "StartTime<", "StartTime>", "EndTime", "EndTime<", "EndTime>",
        }
    ),
    enums={"Status": TERMINAL | {"queued", "ringing", "in-progress"}},
)  # fmt: skip
NUMBERS = rest.Spec(allowed=frozenset({"PhoneNumber", "PageSize", "Page", "PageToken"}))
ENDPOINT = re.compile(r"\+[1-9]\d{6,14}|client:[\w.@+-]{1,121}")


@router.post(rest.PREFIX + "/Calls.json", status_code=201)
async def create(request: Request, stage: rest.StageDep, engine: rest.EngineDep) -> rest.Payload | None:
    """Make a call."""
    form = await rest.read_form(request, CREATE)

    async def work() -> rest.Payload:
        return render(_create(form, stage, engine), stage)

    return await rest.with_faults(stage, "calls.create", work)


def _create(form: rest.Form, stage: Stage, engine: Engine) -> Call:
    to, from_ = rest.first(form, "To"), rest.first(form, "From")
    if not ENDPOINT.fullmatch(to):
        raise rest.TwilioError(400, 21211, "The 'To' number is not a valid phone number")
    if not ENDPOINT.fullmatch(from_):
        raise rest.TwilioError(400, 21212, "The 'From' number is not a valid phone number")
    if not stage.scenarios.holds(from_):
        raise rest.TwilioError(400, 21210, "The source phone number is not yet verified for your account")
    if ("Url" in form) == ("Twiml" in form):
        raise rest.TwilioError(400, 21205, "One of Url and Twiml is needed")
    if len(stage.account.live_calls) >= stage.config.max_calls:
        raise rest.TwilioError(429, 20429, "Too Many Requests")
    call = Call(new_sid("CA"), to, from_, "outbound-api", stage.scenarios.party(to))
    if "StatusCallback" in form:
        events = frozenset(form.get("StatusCallbackEvent", ["completed"]))
        call.subscription = Subscription(
            rest.first(form, "StatusCallback"), rest.first(form, "StatusCallbackMethod", "POST"), events
        )
    timeout = rest.whole_number(form, "Timeout", 60, low=5, high=600)
    engine.place(call, _source(form), timeout)
    return call


def _source(form: rest.Form) -> Source:
    if "Twiml" in form:
        return Source(twiml=rest.first(form, "Twiml"))
    return Source(
        rest.first(form, "Url"),
        rest.first(form, "Method", "POST"),
        fallback_url=rest.first(form, "FallbackUrl") or None,
    )


@router.get(rest.PREFIX + "/Calls.json")
async def list_calls(request: Request, stage: rest.StageDep) -> rest.Payload | None:
    """Calls, newest first."""
    query = rest.check(request.query_params.multi_items(), LIST)

    async def work() -> rest.Payload:
        calls = [call for call in reversed(stage.account.calls.values()) if _matches(call, query)]
        return rest.page("calls", [render(call, stage) for call in calls], request)

    return await rest.with_faults(stage, "calls.list", work)


def _matches(call: Call, query: rest.Form) -> bool:
    parent_sid = call.parent.sid if call.parent else ""
    exact = {"To": call.to, "From": call.from_, "ParentCallSid": parent_sid, "Status": shown_status(call)}
    return all(rest.first(query, name) == value for name, value in exact.items() if name in query) and (
        in_period(call.answered_at or call.created_at, query, "StartTime")
        and in_period(call.ended_at, query, "EndTime")
    )


def in_period(instant: dt.datetime | None, query: rest.Form, name: str) -> bool:
    """Whether an instant satisfies `Name`, `Name<` and `Name>` (a day, or an instant in ISO 8601)."""
    for suffix in ("", "<", ">"):
        if name + suffix not in query:
            continue
        if instant is None:
            return False
        try:
            bound = dt.datetime.fromisoformat(rest.first(query, name + suffix))
        except ValueError as error:
            raise rest.TwilioError(400, 20001, f"Invalid value for {name}{suffix}") from error
        bound = bound if bound.tzinfo else bound.replace(tzinfo=dt.UTC)
        kept = {"": instant.date() == bound.date(), "<": instant <= bound, ">": instant >= bound}
        if not kept[suffix]:
            return False
    return True


@router.get(rest.PREFIX + "/IncomingPhoneNumbers.json")
async def list_numbers(request: Request, stage: rest.StageDep) -> rest.Payload | None:
    """The numbers of the account; none where any may be presented."""
    rest.check(request.query_params.multi_items(), NUMBERS)

    async def work() -> rest.Payload:
        held = [
            {"sid": f"PN{i:032x}", "phone_number": each} for i, each in enumerate(stage.scenarios.numbers)
        ]
        return rest.page("incoming_phone_numbers", held, request)

    return await rest.with_faults(stage, "numbers.list", work)


@router.get(rest.PREFIX + "/Calls/{sid}.json")
async def fetch(sid: str, request: Request, stage: rest.StageDep) -> rest.Payload | None:
    """One call."""

    async def work() -> rest.Payload:
        return render(rest.find_call(stage, sid, request.url.path), stage)

    return await rest.with_faults(stage, "calls.fetch", work)


@router.post(rest.PREFIX + "/Calls/{sid}.json")
async def update(
    sid: str, request: Request, stage: rest.StageDep, engine: rest.EngineDep
) -> rest.Payload | None:
    """Hang up, cancel, or lead a call in progress elsewhere."""
    form = await rest.read_form(request, UPDATE)

    async def work() -> rest.Payload:
        call = rest.find_call(stage, sid, request.url.path)
        _update(call, form, engine)
        return render(call, stage)

    return await rest.with_faults(stage, "calls.update", work)


def _update(call: Call, form: rest.Form, engine: Engine) -> None:
    if call.is_over:
        raise rest.TwilioError(400, 21220, "Call is not in-progress. Cannot redirect.")
    match rest.first(form, "Status"):
        case "canceled" if call.answered is None:
            call.silent_end = call.status == "queued"
            engine.legs.hang_up(call)
        case "completed":
            engine.legs.hang_up(call)
        case "" if "Url" in form or "Twiml" in form:
            if call.answered is None:
                raise rest.TwilioError(400, 21220, "Call is not in-progress. Cannot redirect.")
            engine.legs.redirect(call, _source(form))


@router.delete(rest.PREFIX + "/Calls/{sid}.json", status_code=204)
async def delete(sid: str, request: Request, stage: rest.StageDep) -> Response:
    """Delete the record of a call that has ended."""

    async def work() -> None:
        call = rest.find_call(stage, sid, request.url.path)
        if not call.is_over:
            raise rest.TwilioError(400, 20009, "The call has not ended")
        del stage.account.calls[sid]

    await rest.with_faults(stage, "calls.delete", work)
    return Response(status_code=204)


def shown_status(call: Call) -> str:
    """The status as REST shows it, which knows no `initiated`."""
    return "queued" if call.status == "initiated" else call.status


def render(call: Call, stage: Stage) -> rest.Payload:
    """The JSON of a call."""
    account_sid = stage.config.account_sid
    root = f"/{API_VERSION}/Accounts/{account_sid}/Calls/{call.sid}"
    return {
        "sid": call.sid,
        "date_created": rfc2822(call.created_at),
        "date_updated": rfc2822(call.updated_at),
        "parent_call_sid": call.parent.sid if call.parent else None,
        "account_sid": account_sid,
        "to": call.to,
        "to_formatted": call.to,
        "from": call.from_,
        "from_formatted": call.from_,
        "phone_number_sid": None,
        "status": shown_status(call),
        "start_time": rfc2822(call.answered_at),
        "end_time": rfc2822(call.ended_at),
        "duration": None if call.duration_s is None else str(call.duration_s),
        "price": None,
        "price_unit": "USD",
        "direction": call.direction,
        "answered_by": None,
        "api_version": API_VERSION,
        "forwarded_from": None,
        "group_sid": None,
        "caller_name": None,
        "queue_time": "0",
        "trunk_sid": None,
        "uri": f"{root}.json",
        "subresource_uris": {"recordings": f"{root}/Recordings.json"},
    }
