"""Recordings: start, pause, resume, stop, and the file that comes of it."""

import asyncio
import base64

from simulator import fields, media
from simulator.calls import Account, Call, Recording, Subscription, new_sid
from simulator.clock import Clock
from simulator.config import SimulatorConfig
from simulator.scenarios import Media, Party
from simulator.webhooks import Courier, Spawn

# Twilio's warning "recording is silent": what the simulator gives as the reason of an absent recording.
SILENT = 16102


class Recorder:
    """Makes recordings and tells of them."""

    def __init__(
        self, config: SimulatorConfig, account: Account, clock: Clock, courier: Courier, spawn: Spawn
    ) -> None:
        self._config = config
        self._account = account
        self._clock = clock
        self._courier = courier
        self._spawn = spawn

    def start(
        self,
        call: Call,
        *,
        dual: bool,
        track: str,
        trim: str,
        subscription: Subscription | None,
        prospect: Party,
    ) -> Recording:
        """Start recording the parent leg; a second start while one runs gives the same recording."""
        owner = call.first_leg
        if owner.active_recordings:
            return owner.active_recordings[0]
        recording = Recording(
            sid=new_sid("RE"),
            call=owner,
            channels=2 if dual and track == "both" else 1,
            track=track,
            trim=trim,
            subscription=subscription,
            media=prospect.media,
            started_at=Clock.now(),
            marks=[],
        )
        recording.mark("start")
        owner.recordings.append(recording)
        self._account.recordings[recording.sid] = recording
        self._tell(recording, "in-progress")
        return recording

    def pause(self, recording: Recording, behaviour: str) -> None:
        """Pause with `silence` or `skip`."""
        recording.mark(f"pause:{behaviour}")
        recording.status = "paused"

    def resume(self, recording: Recording) -> None:
        """Go on after a pause."""
        recording.mark("resume")
        recording.status = "in-progress"

    def stop(self, recording: Recording) -> None:
        """Stop for good; the file is made in the background."""
        recording.mark("stop")
        recording.status = "stopped"
        self._spawn(self._complete(recording))

    async def _complete(self, recording: Recording) -> None:
        await asyncio.sleep(0)  # the leg notes the end of the conversation first
        recording.status = "processing"
        await self._clock.sleep(recording.media.processing_s)
        spans = recording.spans(self._clock, self._config.start_grace_s)
        seconds = sum(span.end_s - span.start_s for span in spans)
        if recording.media.absent or seconds < 1:
            recording.status, recording.error_code = "absent", SILENT
        else:
            recording.file = await asyncio.to_thread(make_file, recording, spans)
            recording.status, recording.duration_s = "completed", round(seconds)
        recording.updated_at = Clock.now()
        self._tell(recording, recording.status)

    def _tell(self, recording: Recording, event: str) -> None:
        subscription = recording.subscription
        if subscription is None or event not in subscription.events:
            return
        call = recording.call
        self._courier.notify(
            f"recording:{event}", call.sid, subscription.url, subscription.method,
            fields.recording(recording, self._config.account_sid, event),
            chain=call.sid, faults=self._account.faults(call),
        )  # fmt: skip


def make_file(recording: Recording, spans: list[media.Span]) -> bytes:
    """The WAV file: what the parent leg is heard saying on the first channel, the other on the second."""
    fault = recording.media
    if fault.raw_base64 is not None:
        return base64.b64decode(fault.raw_base64)
    talk = recording.call.conversation
    if talk is None:
        raise ValueError("nobody was bridged")
    pair = (talk.voices.agent, talk.voices.prospect)
    parent, child = (media.cut(voice, spans) for voice in (pair if talk.agent_is_parent else pair[::-1]))
    channels = _as_recorded(parent, child, recording.channels, recording.track, fault)
    whole = media.wav(*channels)
    return whole[: max(0, len(whole) - fault.truncated_bytes)]


def _as_recorded(
    parent: media.Samples, child: media.Samples, channels: int, track: str, fault: Media
) -> tuple[media.Samples, ...]:
    mixed = media.mix(parent, child)
    if fault.dual_mono:
        return (mixed, mixed)
    if channels == 2 and not fault.mono:
        return (parent, child)
    return ({"inbound": parent, "outbound": child}.get(track, mixed),)
