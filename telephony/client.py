"""Twilio's REST API, as far as the product uses it.

Time-outs are ours (the library waits for ever by default), nothing is retried here: the pipeline
retries what may be retried, and `failures` tells which. Audio is fetched from an address built from the
recording's SID, never from one that a webhook gave.
"""

import datetime as dt
import hashlib
import logging
import re
from dataclasses import dataclass
from typing import Any, BinaryIO, Self

import httpx2
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

from core.errors import Conflict, InvalidInput, Misconfigured, NotFound, Unavailable
from telephony.config import TWILIO_URL, TwilioConfig
from telephony.events import number_of
from telephony.failures import cut, of_answer, translated
from telephony.urls import from_edges, with_retries

TIMEOUT_S = 10
RING_TIMEOUT_S = 30
CALL_EVENTS = ["initiated", "ringing", "answered", "completed"]
RECORDING_EVENTS = ["in-progress", "completed", "absent"]
PAGE_SIZE = 1000
CHUNK_BYTES = 64 * 1024
API_VERSION = "2010-04-01"
# The library logs whole requests, phone numbers included.
_SILENT = logging.getLogger("telephony.silent")
_SILENT.disabled = True
_RECORDING_SID = re.compile("RE[0-9a-fA-F]{32}")


@dataclass(frozen=True)
class StartedCall:
    """A call that Twilio accepted to make."""

    sid: str
    status: str


@dataclass(frozen=True)
class CallInfo:
    """What Twilio says of a leg; `status` is verbatim, duration and end are known once it ended.

    `from_number` is E.164, None where it was withheld or is no number.
    """

    sid: str
    status: str
    parent_sid: str | None = None
    is_inbound: bool = False
    from_number: str | None = None
    to_number: str | None = None
    duration_s: int | None = None
    end_time: dt.datetime | None = None


@dataclass(frozen=True)
class RecordingInfo:
    """What Twilio says of a recording; `status` is verbatim, `duration_s` known once completed."""

    sid: str
    call_sid: str
    status: str
    channels: int | None
    duration_s: int | None
    start_time: dt.datetime | None
    source: str | None
    error_code: int | None


@dataclass(frozen=True)
class Download:
    """A file that was fetched whole."""

    size_bytes: int
    sha256: str
    channels_requested: int


class _HttpClient:
    """The library's HTTP client with our time-out, led to the simulator where one stands in for Twilio."""

    is_async = False

    def __init__(self, config: TwilioConfig) -> None:
        self._config = config
        self._inner = TwilioHttpClient(timeout=TIMEOUT_S, logger=_SILENT)
        if config.is_simulated:
            self._inner.session.trust_env = False  # no proxy stands before the loopback interface

    def request(self, method: str, url: str, **arguments: Any) -> Any:
        if self._config.is_simulated:
            url = self._config.api_url + url.removeprefix(TWILIO_URL)
        return self._inner.request(method, url, **arguments)

    def close(self) -> None:
        self._inner.session.close()


class TwilioGateway:
    """Calls and recordings of one account.

    All methods raise the errors of `telephony.failures`. Use it as a context manager, or close it.
    """

    def __init__(self, config: TwilioConfig) -> None:
        self._config = config
        self._http = _HttpClient(config)
        self._client = Client(
            config.api_key_sid, config.api_key_secret, config.account_sid, http_client=self._http
        )
        # Set apart from the constructor, which falls back on TWILIO_REGION and TWILIO_EDGE.
        self._client.region = None if config.is_simulated else config.region
        self._client.edge = None if config.is_simulated else config.edge
        self._media = httpx2.Client(
            auth=(config.api_key_sid, config.api_key_secret),
            timeout=TIMEOUT_S,
            follow_redirects=False,
            trust_env=not config.is_simulated,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._http.close()
        self._media.close()

    def check(self) -> None:
        """Ask Twilio for one recording: the address answers and the key is accepted.

        Raises:
            Misconfigured: Twilio refuses the credentials.
            Unavailable: it does not answer.
        """
        with translated(repeatable=True):
            self._client.recordings.list(limit=1)

    def start_call(
        self, *, to: str, from_: str, url: str, status_callback: str, timeout_s: int = RING_TIMEOUT_S
    ) -> StartedCall:
        """Ring `to`; once answered, Twilio fetches `url`.

        Args:
            to: E.164 number or `client:identity`.
            from_: E.164 number that the account holds.
            url: absolute address of the TwiML.
            status_callback: absolute address that is told every step of this leg; the retry overrides
                are added here.
            timeout_s: how long it rings.

        Raises:
            Unavailable: with code `twilio.uncertain`, the call may have been made: look before trying again.
        """
        with translated(repeatable=False):
            call = self._client.calls.create(
                to=to,
                from_=from_,
                url=from_edges(url, self._config.callback_edges),
                method="POST",
                status_callback=self._callback(status_callback),
                status_callback_event=CALL_EVENTS,
                status_callback_method="POST",
                timeout=timeout_s,
            )
        return StartedCall(sid=str(call.sid), status=str(call.status))

    def end_call(self, call_sid: str) -> None:
        """Hang up; a call that has already ended is left alone."""
        try:
            with translated(repeatable=True):
                self._client.calls(call_sid).update(status="completed")
        except Conflict:
            return

    def fetch_call(self, call_sid: str) -> CallInfo:
        """What Twilio knows of a leg.

        Raises:
            NotFound: it was deleted, or never was.
        """
        with translated(repeatable=True):
            return _call_info(self._client.calls(call_sid).fetch())

    def list_calls(self, *, since: dt.datetime) -> list[CallInfo]:
        """All legs that began at `since` or later; one that still rings may be missing."""
        with translated(repeatable=True):
            legs = self._client.calls.list(start_time_after=since, page_size=PAGE_SIZE)
        return [_call_info(leg) for leg in legs]

    def list_legs(self, parent_sid: str) -> list[CallInfo]:
        """The legs that a call dialled."""
        with translated(repeatable=True):
            return [_call_info(leg) for leg in self._client.calls.list(parent_call_sid=parent_sid)]

    def list_numbers(self) -> list[str]:
        """The numbers (E.164) that the account holds."""
        with translated(repeatable=True):
            held = self._client.incoming_phone_numbers.list(page_size=PAGE_SIZE)
        return [str(number.phone_number) for number in held]

    def start_recording(self, call_sid: str, *, callback_url: str) -> RecordingInfo:
        """Record the parent leg on two channels from now on, untrimmed.

        Raises:
            Conflict: the call is not in progress.
            Unavailable: with code `twilio.uncertain`, look at `list_recordings` before trying again.
        """
        with translated(repeatable=False):
            recording = self._client.calls(call_sid).recordings.create(
                recording_channels="dual",
                recording_track="both",
                trim="do-not-trim",
                recording_status_callback=self._callback(callback_url),
                recording_status_callback_event=RECORDING_EVENTS,
                recording_status_callback_method="POST",
            )
        return _info(recording)

    def pause_recording(self, call_sid: str, recording_sid: str, *, skip: bool = False) -> str:
        """Pause, with silence (times still match the call) or leaving the stretch out; gives the status."""
        behaviour = "skip" if skip else "silence"
        return self._update(call_sid, recording_sid, status="paused", pause_behavior=behaviour)

    def resume_recording(self, call_sid: str, recording_sid: str) -> str:
        """Go on after a pause; gives the status."""
        return self._update(call_sid, recording_sid, status="in-progress")

    def stop_recording(self, call_sid: str, recording_sid: str) -> str:
        """Stop for good; gives the status."""
        return self._update(call_sid, recording_sid, status="stopped")

    def _update(self, call_sid: str, recording_sid: str, **changes: str) -> str:
        with translated(repeatable=True):
            updated = self._client.calls(call_sid).recordings(recording_sid).update(**changes)
        return str(updated.status)

    def fetch_recording(self, recording_sid: str) -> RecordingInfo:
        """What Twilio knows of a recording.

        Raises:
            NotFound: it was deleted, or never was.
        """
        with translated(repeatable=True):
            return _info(self._client.recordings(recording_sid).fetch())

    def list_recordings(self, call_sid: str) -> list[RecordingInfo]:
        """All recordings of a call."""
        with translated(repeatable=True):
            return [_info(item) for item in self._client.recordings.list(call_sid=call_sid)]

    def list_recordings_since(self, since: dt.datetime) -> list[RecordingInfo]:
        """All recordings of the account that began at `since` or later."""
        with translated(repeatable=True):
            listed = self._client.recordings.list(date_created_after=since, page_size=PAGE_SIZE)
        return [_info(item) for item in listed]

    def delete_recording(self, recording_sid: str) -> None:
        """Delete the audio at Twilio for good. One that is gone already is a success.

        Raises:
            Unavailable: with code `twilio.recording_not_complete` while it is being made.
        """
        try:
            with translated(repeatable=True):
                self._client.recordings(recording_sid).delete()
        except NotFound:
            return

    def download_recording(self, recording_sid: str, target: BinaryIO, *, channels: int = 2) -> Download:
        """Write the WAV file to `target`. After an error its content is to be thrown away.

        Args:
            recording_sid: `RE...`.
            target: an open binary file.
            channels: 2 falls back on 1 where the recording has one channel only.

        Raises:
            Unavailable: the file is not ready, or the transfer was cut.
            Misconfigured: Twilio refuses the credentials, or sends elsewhere.
        """
        with (
            translated(repeatable=True),
            self._media.stream(
                "GET", self._media_url(recording_sid), params={"RequestedChannels": str(channels)}
            ) as response,
        ):
            is_mono = response.status_code == 400 and channels == 2
            if not is_mono:
                return _write(response, target, channels)
        return self.download_recording(recording_sid, target, channels=1)

    def _media_url(self, recording_sid: str) -> str:
        if not _RECORDING_SID.fullmatch(recording_sid):
            raise InvalidInput("twilio.bad_sid", "Cet identifiant d'enregistrement n'est pas de Twilio.")
        account = f"{self._config.base_url}/{API_VERSION}/Accounts/{self._config.account_sid}"
        return f"{account}/Recordings/{recording_sid}.wav"

    def _callback(self, url: str) -> str:
        return with_retries(url, edges=self._config.callback_edges)


def _check_media(response: httpx2.Response) -> None:
    if response.status_code == 404:
        raise Unavailable(
            "twilio.not_ready",
            "Le fichier n'est pas encore disponible chez Twilio : réessayez dans un instant.",
        )
    if response.is_redirect:
        raise Misconfigured(
            "twilio.redirected",
            "Twilio renvoie vers un autre hôte pour les fichiers : désactivez le stockage externe.",
        )
    if response.status_code != 200:
        raise of_answer(response.status_code, None, repeatable=True)


def _write(response: httpx2.Response, target: BinaryIO, channels: int) -> Download:
    _check_media(response)
    size_bytes, digest = 0, hashlib.sha256()
    for chunk in response.iter_bytes(CHUNK_BYTES):
        target.write(chunk)
        digest.update(chunk)
        size_bytes += len(chunk)
    announced = response.headers.get("content-length")
    if announced is not None and "content-encoding" not in response.headers and int(announced) != size_bytes:
        raise cut()
    return Download(size_bytes, digest.hexdigest(), channels)


def _call_info(leg: Any) -> CallInfo:
    return CallInfo(
        sid=str(leg.sid),
        status=str(leg.status),
        parent_sid=leg.parent_call_sid or None,
        is_inbound=leg.direction == "inbound" and not str(leg._from).startswith("client:"),
        from_number=number_of(leg._from),
        to_number=number_of(leg.to),
        duration_s=None if leg.duration in (None, "") else int(leg.duration),
        end_time=leg.end_time,
    )


def _info(recording: Any) -> RecordingInfo:
    return RecordingInfo(
        sid=str(recording.sid),
        call_sid=str(recording.call_sid),
        status=str(recording.status),
        channels=None if recording.channels is None else int(recording.channels),
        duration_s=None if recording.duration in (None, "-1", "") else int(recording.duration),
        start_time=recording.start_time,
        source=recording.source,
        error_code=recording.error_code,
    )
