"""Webhooks: signing, Twilio's retry overrides, delivery in order, and what became of each."""

import asyncio
import base64
import hashlib
import hmac
import uuid
from collections import deque
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from urllib.parse import quote, urldefrag

import httpx2

from simulator.config import SimulatorConfig
from simulator.scenarios import DeliveryFault

Fields = tuple[tuple[str, str], ...]
CALL_LIMIT_S = 15.0
RETRY_POLICIES = frozenset({"4xx", "5xx", "ct", "rt", "all"})


def sign(token: str, url: str, fields: Fields) -> str:
    """Twilio's signature: HMAC-SHA1 of the URL and of each sorted key with its sorted distinct values."""
    values: dict[str, set[str]] = {}
    for key, value in fields:
        values.setdefault(key, set()).add(value)
    text = url + "".join(key + value for key in sorted(values) for value in sorted(values[key]))
    return base64.b64encode(hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()).decode()


def encode(fields: Fields) -> str:
    """The form as Twilio writes it: blanks kept, spaces as `%20`, UTF-8."""
    return "&".join(f"{quote(key, safe='')}={quote(value, safe='')}" for key, value in fields)


@dataclass(frozen=True)
class Overrides:
    """The connection overrides of a URL's fragment (times in seconds)."""

    connect_s: float = 5.0
    read_s: float = 15.0
    total_s: float = 15.0
    retries: int = 1
    policy: frozenset[str] = frozenset({"ct"})

    def allows_retry(self, outcome: int | str) -> bool:
        """Whether that answer (an HTTP status, `ct` or `rt`) may be tried again."""
        if "all" in self.policy:
            return not isinstance(outcome, int) or outcome >= 400
        kind = f"{outcome // 100}xx" if isinstance(outcome, int) else outcome
        return kind in self.policy


def read_overrides(fragment: str) -> Overrides:
    """Read `#ct=2000&rt=3000&tt=4000&rc=5&rp=all`, within Twilio's bounds.

    Raises:
        ValueError: an unknown name or a value out of bounds.
    """
    values: dict[str, float | int | frozenset[str]] = {}
    for part in filter(None, fragment.split("&")):
        name, _, raw = part.partition("=")
        if name in ("ct", "rt", "tt"):
            milliseconds = int(raw)
            if not 100 <= milliseconds <= (10_000 if name == "ct" else 15_000):
                raise ValueError(f"{name} is out of bounds")
            values[{"ct": "connect_s", "rt": "read_s", "tt": "total_s"}[name]] = milliseconds / 1000
        elif name == "rc":
            if not 0 <= int(raw) <= 5:
                raise ValueError("rc is out of bounds")
            values["retries"] = int(raw)
        elif name == "rp":
            policy = frozenset(raw.split(","))
            if not policy <= RETRY_POLICIES:
                raise ValueError("rp is not a known policy")
            values["policy"] = policy
        elif name not in ("sni", "e"):
            raise ValueError(f"{name} is not a known override")
    return Overrides(**values)  # type: ignore[arg-type]  # the names and types are those built above


@dataclass
class Delivery:
    """One webhook: what was sent, how often, and the last outcome.

    `kind` is `voice`, `gather`, `dial-action`, `redirect`, `number`, `fallback`, `media` (a sound that is
    played), `status:<CallStatus>` or `recording:<RecordingStatus>`. `outcome` is an HTTP status, `ct` (no
    connection), `rt` (no answer), `dropped`, or None while it is under way.
    """

    id: int
    kind: str
    call_sid: str
    url: str
    method: str
    fields: Fields
    token: str = field(default_factory=lambda: str(uuid.uuid4()))
    attempts: int = 0
    outcome: int | str | None = None


@dataclass(frozen=True)
class Answer:
    """What the application answered."""

    status: int
    content_type: str
    body: bytes


Spawn = Callable[[Coroutine[None, None, None]], None]


class Courier:
    """Sends webhooks: documents at once, events in the background and in order a call."""

    def __init__(self, config: SimulatorConfig, spawn: Spawn) -> None:
        self._config = config
        self._spawn = spawn
        self._client = httpx2.AsyncClient(trust_env=False)
        self._chains: dict[str, asyncio.Lock] = {}
        self._count = 0
        self.deliveries: deque[Delivery] = deque(maxlen=10_000)

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    def clear(self) -> None:
        """Forget what was sent."""
        self.deliveries.clear()
        self._chains.clear()

    def prepare(self, kind: str, call_sid: str, url: str, method: str, fields: Fields) -> Delivery:
        """Enter a webhook in the list, before it is sent."""
        self._count += 1
        delivery = Delivery(self._count, kind, call_sid, url, method, fields)
        self.deliveries.append(delivery)
        return delivery

    def notify(
        self, kind: str, call_sid: str, url: str, method: str, fields: Fields, *,
        chain: str, faults: tuple[DeliveryFault, ...] = (),
    ) -> None:  # fmt: skip
        """Send an event in the background, after those of the same chain, with the faults it must suffer."""
        delivery = self.prepare(kind, call_sid, url, method, fields)
        fault = next((fault for fault in faults if fault.matches(kind)), None)
        if fault is None:
            self._spawn(self._in_order(chain, delivery))
        elif fault.action == "drop":
            delivery.outcome = "dropped"
        elif fault.action == "delay":
            self._spawn(self._late(fault.delay_s, delivery))
        else:
            self.repeat(delivery, fault.copies)

    def repeat(self, delivery: Delivery, times: int) -> None:
        """Send the same event so many times at once."""
        for _ in range(times):
            self._spawn(self._quietly(delivery))

    async def fetch(self, delivery: Delivery) -> Answer | None:
        """Send, try again as the overrides say, and give the answer; None where there was none."""
        bare, fragment = urldefrag(delivery.url)
        overrides = read_overrides(fragment)
        answer: Answer | None = None
        for attempt in range(overrides.retries + 1):
            if attempt:
                await asyncio.sleep(self._config.retry_pause_s)
            delivery.attempts += 1
            outcome, answer = await self._send(delivery, bare, overrides)
            delivery.outcome = outcome
            if not overrides.allows_retry(outcome):
                break
        return answer

    async def _send(
        self, delivery: Delivery, url: str, overrides: Overrides
    ) -> tuple[int | str, Answer | None]:
        form = delivery.fields
        if delivery.method == "GET" and form:
            url = f"{url}{'&' if '?' in url else '?'}{encode(form)}"
        signed = () if delivery.method == "GET" else form
        headers = {
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
            "I-Twilio-Idempotency-Token": delivery.token,
            "X-Twilio-Signature": sign(self._config.auth_token, url, signed),
            "Accept": "*/*",
            "User-Agent": "TwilioProxy/1.1",
        }
        timeout = httpx2.Timeout(overrides.read_s, connect=overrides.connect_s)
        body = None if delivery.method == "GET" else encode(form).encode()
        try:
            async with asyncio.timeout(min(overrides.total_s, CALL_LIMIT_S)):
                response = await self._client.request(
                    delivery.method, url, content=body, headers=headers, timeout=timeout
                )
        except (httpx2.ConnectError, httpx2.ConnectTimeout):
            return "ct", None
        except (httpx2.HTTPError, TimeoutError):
            return "rt", None
        answer = Answer(response.status_code, response.headers.get("content-type", ""), response.content)
        return response.status_code, answer

    async def _in_order(self, chain: str, delivery: Delivery) -> None:
        async with self._chains.setdefault(chain, asyncio.Lock()):
            await self._quietly(delivery)

    async def _late(self, delay_s: float, delivery: Delivery) -> None:
        await asyncio.sleep(delay_s)
        await self._quietly(delivery)

    async def _quietly(self, delivery: Delivery) -> None:
        try:
            await self.fetch(delivery)
        except ValueError:  # an override that Twilio does not know
            delivery.outcome = "invalid-override"
