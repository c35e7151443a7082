"""One leg's life: ringing, answered, interrupted, ended, and the events that tell of it."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import TypeVar

from simulator import fields
from simulator.calls import Account, Call, Source
from simulator.clock import Clock
from simulator.config import SimulatorConfig
from simulator.recorder import Recorder
from simulator.scenarios import Scenarios
from simulator.webhooks import Courier, Spawn

T = TypeVar("T")


class Interrupted(Exception):
    """A leg was hung up, or told to do something else."""


@dataclass(frozen=True)
class Stage:
    """All that a call needs to play."""

    config: SimulatorConfig
    account: Account
    scenarios: Scenarios
    clock: Clock
    courier: Courier
    recorder: Recorder
    spawn: Spawn


async def until(call: Call, work: Coroutine[None, None, T]) -> T:
    """Do the work, unless the leg is interrupted first: the work is then cancelled.

    Raises:
        Interrupted: the leg was hung up or redirected.
    """
    task = asyncio.ensure_future(work)
    bell = asyncio.ensure_future(call.interrupted.wait())
    try:
        await asyncio.wait({task, bell}, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            return await task
        raise Interrupted
    finally:
        bell.cancel()
        task.cancel()
        await asyncio.gather(task, bell, return_exceptions=True)


class Legs:
    """Changes the state of legs and tells the application."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    def progress(self, call: Call, event: str, call_status: str) -> None:
        """Move to a status, and send its event where the leg's subscription asks for it."""
        call.status, call.updated_at = call_status, Clock.now()
        subscription = call.subscription
        if subscription is None or event not in subscription.events:
            return
        form = fields.status(call, self.stage.config.account_sid, call_status)
        call.events_sent += 1
        self.stage.courier.notify(
            f"status:{call_status}", call.sid, subscription.url, subscription.method, form,
            chain=call.first_leg.sid, faults=self.stage.account.faults(call),
        )  # fmt: skip

    async def ring(self, call: Call, timeout_s: float) -> bool:
        """Let the phone ring; tells whether somebody answered. A leg that nobody answered has ended."""
        try:
            ended_as = await until(call, self._ringing(call, timeout_s))
        except Interrupted:
            ended_as = "canceled"
        if ended_as is not None:
            self.end(call, ended_as)
        return ended_as is None

    async def _ringing(self, call: Call, timeout_s: float) -> str | None:
        clock, party = self.stage.clock, call.party
        await clock.sleep(0.5)
        self.progress(call, "initiated", "initiated")
        await clock.sleep(0.5)
        if party.answer == "failed":
            return "failed"
        self.progress(call, "ringing", "ringing")
        if party.answer == "no-answer" or party.answer_after_s > timeout_s:
            await clock.sleep(timeout_s)
            return "no-answer"
        await clock.sleep(party.answer_after_s)
        if party.answer == "busy":
            return "busy"
        self.answer(call)
        return None

    def answer(self, call: Call) -> None:
        """Somebody, or the account's number, picked up."""
        call.answered, call.answered_at = Clock.mark(), Clock.now()
        self.progress(call, "answered", "in-progress")

    def hang_up(self, call: Call) -> None:
        """Make the leg leave what it does, and end."""
        call.instruction = None
        call.interrupted.set()

    def redirect(self, call: Call, source: Source) -> None:
        """Make the leg leave what it does, and play another document."""
        call.instruction = source
        call.interrupted.set()

    def take_instruction(self, call: Call) -> Source | None:
        """What the interrupted leg was told to play next."""
        source, call.instruction = call.instruction, None
        if source is not None:
            call.interrupted.clear()
        return source

    def end(self, call: Call, call_status: str | None = None) -> None:
        """End the leg: as `completed` when it was answered, `canceled` when not, or as told."""
        if call.is_over:
            return
        call.interrupted.set()
        call.ended_at = Clock.now()
        talked_s = 0.0 if call.answered is None else self.stage.clock.elapsed(call.answered)
        call.duration_s = round(talked_s)
        silent = call.silent_end
        final = call_status or ("canceled" if call.answered is None else "completed")
        if silent:
            call.status, call.subscription = final, None
        for recording in call.active_recordings:
            self.stage.recorder.stop(recording)
        self.progress(call, "completed", final)
