"""TwiML as the simulator plays it: a strict reader of the verbs that voice flows use.

What Twilio would refuse, and what this stand-in does not play, are both errors: a document never
half works here.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

EVENTS = frozenset({"initiated", "ringing", "answered", "completed"})
DETECTIONS = frozenset({"Enable", "DetectMessageEnd"})
MAX_SAY_CHARACTERS = 4096
DIALLED = re.compile(r"\+[1-9]\d{6,14}")
FRENCH_VOICES = frozenset(
    {
        "Polly.Lea", "Polly.Lea-Neural", "Polly.Lea-Generative", "Polly.Remi-Neural", "Polly.Remi-Generative",
        "Polly.Celine", "Polly.Mathieu", "Google.fr-FR-Standard-A", "alice", "man", "woman",
    }
)  # fmt: skip


class TwimlError(Exception):
    """A document that Twilio would not play, with the code of its debugger."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True)
class Say:
    """Speech; it lasts about a fifteenth of a second a character."""

    text: str
    loop: int = 1

    @property
    def duration_s(self) -> float:
        """Estimated length."""
        return max(1.0, len(self.text) / 15) * self.loop


@dataclass(frozen=True)
class Play:
    """A sound file, fetched when it is played, and taken to last 5 s."""

    url: str
    loop: int = 1

    @property
    def duration_s(self) -> float:
        """Assumed length."""
        return 5.0 * self.loop


@dataclass(frozen=True)
class Pause:
    """Silence."""

    duration_s: float = 1.0


Prompt = Say | Play | Pause


@dataclass(frozen=True)
class Gather:
    """A question, and where its answer goes."""

    prompts: tuple[Prompt, ...]
    action: str | None
    method: str = "POST"
    inputs: frozenset[str] = frozenset({"dtmf"})
    timeout_s: float = 5.0
    num_digits: int | None = None
    finish_on_key: str = "#"
    action_on_empty: bool = False


@dataclass(frozen=True)
class Number:
    """Someone to dial."""

    to: str
    url: str | None = None
    method: str = "POST"
    status_callback: str | None = None
    status_callback_method: str = "POST"
    events: frozenset[str] = frozenset({"completed"})
    detects_machines: bool = False
    machine_callback: str | None = None
    machine_callback_method: str = "POST"


@dataclass(frozen=True)
class Dial:
    """Connect the caller with the first who answers."""

    numbers: tuple[Number, ...]
    action: str | None = None
    method: str = "POST"
    timeout_s: float = 30.0
    caller_id: str | None = None
    time_limit_s: float = 14400.0


@dataclass(frozen=True)
class Hangup:
    """End the leg."""


@dataclass(frozen=True)
class Reject:
    """Refuse an inbound call without answering it."""

    reason: str = "rejected"


@dataclass(frozen=True)
class Redirect:
    """Go on with another document."""

    url: str
    method: str = "POST"


Verb = Say | Play | Pause | Gather | Dial | Hangup | Reject | Redirect


def parse(body: bytes | str, *, base_url: str | None) -> tuple[Verb, ...]:
    """Read a document.

    Args:
        body: the XML.
        base_url: the address it came from, which relative addresses start from; None where it came as
            a parameter, and addresses must be absolute.

    Raises:
        TwimlError: the document is not valid TwiML, or uses what the simulator does not play.
    """
    text = body.decode("utf-8", errors="replace") if isinstance(body, bytes) else body
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise TwimlError(12100, "a document type is not accepted")
    try:
        root = ET.fromstring(text.encode())  # noqa: S314 - entities were refused just above
    except ET.ParseError as error:
        raise TwimlError(12100, f"document parse failure: {error}") from error
    if root.tag != "Response":
        raise TwimlError(12100, "the root element is not Response")
    return tuple(_verb(element, base_url) for element in root)


class _Reader:
    """Reads the attributes of one element, and refuses those that nobody asked for."""

    def __init__(self, element: ET.Element, base_url: str | None) -> None:
        self._element = element
        self._base_url = base_url
        self._left = dict(element.attrib)

    def text(self) -> str:
        return (self._element.text or "").strip()

    def take(
        self, name: str, default: str | None = None, *, among: frozenset[str] | None = None
    ) -> str | None:
        value = self._left.pop(name, default)
        if among is not None and value not in among:
            raise TwimlError(12200, f"{self._element.tag} {name}: {value!r} is not accepted")
        return value

    def number(self, name: str, default: float, *, low: float, high: float) -> float:
        raw = self._left.pop(name, None)
        try:
            value = default if raw is None else float(raw)
        except ValueError:
            value = low - 1
        if not low <= value <= high:
            raise TwimlError(12200, f"{self._element.tag} {name}: {raw!r} is not between {low} and {high}")
        return value

    def flag(self, name: str) -> bool:
        return self.take(name, "false", among=frozenset({"true", "false"})) == "true"

    def method(self, name: str = "method") -> str:
        return self.take(name, "POST", among=frozenset({"GET", "POST"})) or "POST"

    def events(self, name: str, default: str = "completed") -> frozenset[str]:
        events = frozenset((self._left.pop(name, default)).split(" "))
        if not events <= EVENTS:
            raise TwimlError(12200, f"{self._element.tag} {name}: {sorted(events)} are not all known")
        return events

    def url(self, value: str | None) -> str | None:
        if value is None:
            return None
        absolute = urljoin(self._base_url, value) if self._base_url else value
        if urlsplit(absolute).scheme not in ("http", "https"):
            raise TwimlError(11100, f"{self._element.tag}: an address is not absolute")
        return absolute

    def url_at(self, name: str) -> str | None:
        return self.url(self._left.pop(name, None))

    def finish(self, *, children: bool = False) -> None:
        if self._left:
            raise TwimlError(12200, f"{self._element.tag}: attributes not played here: {sorted(self._left)}")
        if not children and len(self._element):
            raise TwimlError(12200, f"{self._element.tag} holds no element")


def _verb(element: ET.Element, base_url: str | None) -> Verb:
    reader = _READERS.get(element.tag)
    if reader is None:
        raise TwimlError(12200, f"{element.tag} is no verb that is played here")
    return reader(element, _Reader(element, base_url))


def _say(_element: ET.Element, read: _Reader) -> Say:
    read.take("voice", "Polly.Lea", among=FRENCH_VOICES)
    read.take("language", "fr-FR", among=frozenset({"fr-FR"}))
    loop = int(read.number("loop", 1, low=1, high=1000))
    read.finish()
    if not read.text() or len(read.text()) > MAX_SAY_CHARACTERS:
        raise TwimlError(13520, "Say: the text is empty or too long")
    return Say(read.text(), loop)


def _play(_element: ET.Element, read: _Reader) -> Play:
    url = read.url(read.text() or None)
    loop = int(read.number("loop", 1, low=1, high=1000))
    read.finish()
    if url is None:
        raise TwimlError(13420, "Play: no address")
    return Play(url, loop)


def _pause(_element: ET.Element, read: _Reader) -> Pause:
    pause = Pause(read.number("length", 1, low=1, high=600))
    read.finish()
    return pause


def _gather(element: ET.Element, read: _Reader) -> Gather:
    prompts = tuple(_verb(child, read._base_url) for child in element)
    if not all(isinstance(prompt, Say | Play | Pause) for prompt in prompts):
        raise TwimlError(13330, "Gather: only Say, Play and Pause stand inside")
    inputs = frozenset((read.take("input", "dtmf") or "").split(" "))
    if not inputs <= {"dtmf", "speech"}:
        raise TwimlError(12200, "Gather input is not known")
    digits = read.number("numDigits", 0, low=0, high=128)
    read.take("language", "fr-FR", among=frozenset({"fr-FR"}))
    for ignored in ("hints", "speechTimeout", "speechModel", "profanityFilter"):
        read.take(ignored)
    gather = Gather(
        prompts=tuple(prompt for prompt in prompts if isinstance(prompt, Say | Play | Pause)),
        action=read.url_at("action"),
        method=read.method(),
        inputs=inputs,
        timeout_s=read.number("timeout", 5, low=1, high=600),
        num_digits=int(digits) or None,
        finish_on_key=read.take("finishOnKey", "#") or "",
        action_on_empty=read.flag("actionOnEmptyResult"),
    )
    read.finish(children=True)
    return gather


def _dial(element: ET.Element, read: _Reader) -> Dial:
    numbers = tuple(_number(child, _Reader(child, read._base_url)) for child in element)
    if read.text():
        numbers += (Number(_dialled(read.text())),)
    if not 1 <= len(numbers) <= 10:
        raise TwimlError(13221, "Dial: one to ten to dial")
    read.flag("answerOnBridge")
    read.take("record", "do-not-record", among=frozenset({"do-not-record"}))
    dial = Dial(
        numbers=numbers,
        action=read.url_at("action"),
        method=read.method(),
        timeout_s=read.number("timeout", 30, low=5, high=600),
        caller_id=read.take("callerId"),
        time_limit_s=read.number("timeLimit", 14400, low=1, high=86400),
    )
    read.finish(children=True)
    return dial


def _number(element: ET.Element, read: _Reader) -> Number:
    if element.tag not in ("Number", "Client"):
        raise TwimlError(13222, f"Dial: {element.tag} is not played here")
    to = f"client:{read.text()}" if element.tag == "Client" else _dialled(read.text())
    number = Number(
        to=to,
        url=read.url_at("url"),
        method=read.method(),
        status_callback=read.url_at("statusCallback"),
        status_callback_method=read.method("statusCallbackMethod"),
        events=read.events("statusCallbackEvent"),
        detects_machines=read.take("machineDetection", "", among=DETECTIONS | {""}) != "",
        machine_callback=read.url_at("amdStatusCallback"),
        machine_callback_method=read.method("amdStatusCallbackMethod"),
    )
    read.finish()
    if element.tag == "Client" and number.detects_machines:
        raise TwimlError(12200, "Client: machineDetection is no attribute of it")
    return number


def _dialled(text: str) -> str:
    if not DIALLED.fullmatch(text):
        raise TwimlError(13223, "Dial: the number is not in E.164 form")
    return text


def _hangup(_element: ET.Element, read: _Reader) -> Hangup:
    read.finish()
    return Hangup()


def _reject(_element: ET.Element, read: _Reader) -> Reject:
    reason = read.take("reason", "rejected", among=frozenset({"rejected", "busy"})) or "rejected"
    read.finish()
    return Reject(reason)


def _redirect(_element: ET.Element, read: _Reader) -> Redirect:
    url = read.url(read.text() or None)
    method = read.method()
    read.finish()
    if url is None:
        raise TwimlError(12200, "Redirect: no address")
    return Redirect(url, method)


_READERS: dict[str, Callable[[ET.Element, _Reader], Verb]] = {
    "Say": _say,
    "Play": _play,
    "Pause": _pause,
    "Gather": _gather,
    "Dial": _dial,
    "Hangup": _hangup,
    "Reject": _reject,
    "Redirect": _redirect,
}
