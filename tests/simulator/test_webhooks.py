import asyncio
from urllib.parse import parse_qsl

import pytest
from fastapi import FastAPI, Request, Response

from simulator.scenarios import DeliveryFault
from simulator.testing import TEST_CONFIG, bind, origin, running_app
from simulator.webhooks import Courier, Delivery, encode, read_overrides, sign
from telephony.signature import is_signed
from tests.telephony.payloads import PAYLOADS, TOKEN

VECTORS = [vector for vector in PAYLOADS["signature_vectors"]["vectors"] if "body" not in vector]


@pytest.mark.parametrize("vector", VECTORS)
def test_the_signature_is_twilios(vector: dict) -> None:
    pairs = vector["multi"] if "multi" in vector else list(vector["params"].items())
    assert sign(TOKEN, vector["url"], tuple(tuple(pair) for pair in pairs)) == vector["signature"]


def test_the_form_is_written_as_twilio_writes_it() -> None:
    raw = PAYLOADS["status_callback_completed_with_amd_raw"]["raw"]
    assert encode(tuple(parse_qsl(raw, keep_blank_values=True))) == raw


def test_the_overrides_are_read() -> None:
    overrides = read_overrides("ct=2000&rt=3000&tt=4000&rc=3&rp=4xx,rt&e=dublin,frankfurt&sni=y")
    assert (overrides.connect_s, overrides.read_s, overrides.total_s, overrides.retries) == (2, 3, 4, 3)
    assert [overrides.allows_retry(outcome) for outcome in (404, 500, "ct", "rt", 200)] == [
        True, False, False, True, False,
    ]  # fmt: skip


def test_by_default_a_500_is_not_tried_again() -> None:
    overrides = read_overrides("")
    assert overrides.retries == 1
    assert [overrides.allows_retry(outcome) for outcome in (500, "rt", "ct")] == [False, False, True]


@pytest.mark.parametrize(
    "fragment", ["rc=6", "rc=-1", "rc=x", "rp=never", "ct=50", "tt=20000", "zz=1", "section"]
)
def test_an_unknown_override_is_refused(fragment: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_overrides(fragment)


class Receiver:
    """Answers with the given statuses in turn, then 204."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.requests: list[tuple[str, str, dict[str, str], list[tuple[str, str]]]] = []
        self.app = FastAPI()
        self.app.add_api_route("/{path:path}", self.answer, methods=["GET", "POST"])

    async def answer(self, request: Request) -> Response:
        form = await request.form() if request.method == "POST" else request.query_params
        pairs = [(key, str(value)) for key, value in form.multi_items()]
        self.requests.append((request.method, str(request.url), dict(request.headers), pairs))
        return Response(status_code=self.statuses.pop(0) if self.statuses else 204)


def deliver(receiver: Receiver, fragment: str, *, method: str = "POST") -> Delivery:
    async def work(url: str) -> Delivery:
        courier = Courier(TEST_CONFIG, lambda work: work.close())
        delivery = courier.prepare("status:completed", "CA1", url, method, (("A", "é è"), ("B", "")))
        try:
            await courier.fetch(delivery)
        finally:
            await courier.close()
        return delivery

    with running_app(receiver.app) as url:
        return asyncio.run(work(f"{url}/hook?x=1{fragment}"))


def test_a_request_is_signed_without_its_fragment() -> None:
    receiver = Receiver()
    delivery = deliver(receiver, "#rc=5&rp=all")
    method, url, headers, pairs = receiver.requests[0]
    assert (delivery.outcome, method, url.endswith("/hook?x=1")) == (204, "POST", True)
    assert pairs == [("A", "é è"), ("B", "")]
    assert is_signed(url, pairs, headers["x-twilio-signature"], [TOKEN])
    assert headers["user-agent"] == "TwilioProxy/1.1"


def test_a_get_carries_the_fields_in_its_query() -> None:
    receiver = Receiver()
    deliver(receiver, "", method="GET")
    method, url, headers, pairs = receiver.requests[0]
    assert method == "GET"
    assert pairs == [("x", "1"), ("A", "é è"), ("B", "")]
    assert is_signed(url, [], headers["x-twilio-signature"], [TOKEN])


@pytest.mark.parametrize(
    ("fragment", "attempts", "outcome"),
    [
        ("", 1, 500),
        ("#rc=5&rp=all", 3, 204),
        ("#rc=1&rp=5xx", 2, 503),
        ("#rc=5&rp=4xx", 1, 500),
        ("#rc=0&rp=all", 1, 500),
    ],
)
def test_retries_are_those_that_the_address_asks_for(fragment: str, attempts: int, outcome: int) -> None:
    receiver = Receiver(500, 503)
    delivery = deliver(receiver, fragment)
    assert (delivery.attempts, delivery.outcome) == (attempts, outcome)
    assert len({headers["i-twilio-idempotency-token"] for _, _, headers, _ in receiver.requests}) == 1


def test_a_refused_connection_is_tried_once_more() -> None:
    listener = bind()
    url = origin(listener)
    listener.close()

    async def work() -> Delivery:
        courier = Courier(TEST_CONFIG, lambda work: work.close())
        delivery = courier.prepare("voice", "CA1", url, "POST", ())
        assert await courier.fetch(delivery) is None
        await courier.close()
        return delivery

    delivery = asyncio.run(work())
    assert (delivery.attempts, delivery.outcome) == (2, "ct")


def test_the_kinds_that_a_fault_concerns() -> None:
    fault = DeliveryFault(kind="recording:*", action="drop")
    assert fault.matches("recording:completed")
    assert not fault.matches("status:completed")
    assert DeliveryFault(kind="status:completed", action="drop").matches("status:completed")
