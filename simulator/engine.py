"""The call engine: plays the application's TwiML on legs, over signed webhooks."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from simulator import fields, media, twiml
from simulator.calls import Call, Conversation, Source, Subscription, new_sid
from simulator.clock import Clock
from simulator.legs import Interrupted, Legs, Stage, until
from simulator.scenarios import Party
from simulator.webhooks import Answer

MAX_DOCUMENTS = 100
DETECTION_S = 3.5
SOUND_TYPES = ("audio/mpeg", "audio/wav", "audio/x-wav", "audio/basic")
XML_TYPES = ("text/xml", "application/xml")
Form = tuple[tuple[str, str], ...]


class Engine:
    """Runs calls; each leg lives in tasks of the stage, and ends with them."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.legs = Legs(stage)

    def place(self, call: Call, source: Source, timeout_s: float) -> None:
        """Start a call made through REST."""
        self.stage.account.calls[call.sid] = call
        self.stage.spawn(self._place(call, source, timeout_s))

    def receive(self, call: Call, source: Source) -> None:
        """Start an inbound call, which rings at one of the account's numbers."""
        call.status = "ringing"
        self.stage.account.calls[call.sid] = call
        self.stage.spawn(self._perform(call, source))

    async def _place(self, call: Call, source: Source, timeout_s: float) -> None:
        if await self.legs.ring(call, timeout_s):
            await self._perform(call, source)

    async def _perform(self, call: Call, source: Source | None) -> None:
        """Play documents until there are no more, then end the leg."""
        played = 0
        try:
            while source is not None:
                played += 1
                if played > MAX_DOCUMENTS:
                    self.stage.account.alert(12200, call.sid, "the documents lead in a circle")
                    return
                try:
                    source = await until(call, self._play(call, source))
                except Interrupted:
                    source = self.legs.take_instruction(call)
        finally:
            self.legs.end(call)

    async def _play(self, call: Call, source: Source, *, screening: bool = False) -> Source | None:
        """Play one document; gives the next one, if the document leads to another."""
        verbs = await self._document(call, source)
        if call.direction == "inbound" and call.answered is None:
            if verbs and isinstance(verbs[0], twiml.Reject):
                self.legs.end(call, "busy" if verbs[0].reason == "busy" else "no-answer")
                raise Interrupted
            self.legs.answer(call)
        for verb in verbs:
            following = await self._verb(call, verb, source, screening=screening)
            if following is not None:
                return following
        return None

    async def _verb(self, call: Call, verb: twiml.Verb, source: Source, *, screening: bool) -> Source | None:
        match verb:
            case twiml.Say() | twiml.Play() | twiml.Pause():
                await self._hear(call, (verb,))
                await self.stage.clock.sleep(verb.duration_s)
            case twiml.Gather():
                return await self._gather(call, verb, source)
            case twiml.Redirect():
                return Source(verb.url, verb.method)
            case twiml.Dial() if screening:
                self.stage.account.alert(13201, call.sid, "Dial is not played before bridging")
                self.legs.hang_up(call)
            case twiml.Dial():
                return await self._dial(call, verb)
            case twiml.Hangup() | twiml.Reject():
                self.legs.hang_up(call)
        if call.interrupted.is_set():
            await asyncio.Event().wait()  # `until` cancels this task
        return None

    async def _document(self, call: Call, source: Source) -> tuple[twiml.Verb, ...]:
        """Fetch and read a document; an error is noted, and ends the leg as Twilio's apology does."""
        try:
            if source.twiml is not None:
                return twiml.parse(source.twiml, base_url=None)
            answer, code = await self._fetch(call, source)
            if answer is None and source.fallback_url:
                extra = (("ErrorCode", str(code)), ("ErrorUrl", (source.url or "").split("#")[0]))
                answer, code = await self._fetch(call, Source(source.fallback_url, fields=extra))
            if answer is None:
                self.stage.account.alert(code, call.sid, "the document could not be had")
            elif answer.content_type.split(";")[0].strip() not in XML_TYPES:
                self.stage.account.alert(12300, call.sid, "invalid Content-Type")
            else:
                return twiml.parse(answer.body, base_url=(source.url or "").split("#")[0])
        except twiml.TwimlError as error:
            self.stage.account.alert(error.code, call.sid, str(error))
        return (twiml.Hangup(),)

    async def _fetch(self, call: Call, source: Source) -> tuple[Answer | None, int]:
        form = tuple((dict(fields.voice(call, self.stage.config.account_sid)) | dict(source.fields)).items())
        kind = _kind(call, source)
        delivery = self.stage.courier.prepare(kind, call.sid, source.url or "", source.method, form)
        try:
            answer = await self.stage.courier.fetch(delivery)
        except ValueError:
            return None, 11219
        if answer is None:
            return None, 11205
        return (answer, 0) if answer.status < 400 else (None, 11200)

    async def _hear(self, call: Call, prompts: Sequence[twiml.Prompt]) -> None:
        """Fetch the sound files that are to be played; one that cannot be had is noted, and not heard."""
        for prompt in prompts:
            if not isinstance(prompt, twiml.Play):
                continue
            delivery = self.stage.courier.prepare("media", call.sid, prompt.url, "GET", ())
            answer = await self.stage.courier.fetch(delivery)
            if answer is None or answer.status >= 400:
                self.stage.account.alert(11200, call.sid, "the sound file could not be had")
            elif answer.content_type.split(";")[0].strip() not in SOUND_TYPES:
                self.stage.account.alert(12300, call.sid, "invalid Content-Type of a sound file")

    async def _gather(self, call: Call, verb: twiml.Gather, source: Source) -> Source | None:
        party, clock = call.party, self.stage.clock
        await self._hear(call, verb.prompts)
        prompt_s = sum(prompt.duration_s for prompt in verb.prompts)
        digits = party.digits_at(call.gathers)
        call.gathers += 1
        if party.hangs_up_at_prompt_s is not None and call.gathers == 1:
            await clock.sleep(party.hangs_up_at_prompt_s)
            self.legs.hang_up(call)
            await asyncio.Event().wait()  # `until` cancels this task
        answer = _heard(verb, party, digits)
        if answer:
            await clock.sleep(min(party.digit_after_s, prompt_s + verb.timeout_s))
        else:
            await clock.sleep(prompt_s + verb.timeout_s)
            if not verb.action_on_empty:
                return None
            answer = (("Digits", ""),)
        if verb.action is None:
            return replace(source, fields=answer)
        return Source(verb.action, verb.method, fields=answer)

    async def _dial(self, parent: Call, verb: twiml.Dial) -> Source | None:
        """Dial, connect, and give the action with its result."""
        children = [self._child(parent, verb, number) for number in verb.numbers]
        if not self._may_present(parent, verb):
            self.stage.account.alert(13214, parent.sid, "the caller id is not a number of the account")
            for child in children:
                self.legs.end(child, "failed")
        bridged = False
        winner: Call | None = None
        try:
            winner = await self._first_to_answer(children, verb.timeout_s)
            if winner is not None:
                bridged = await self._connect(parent, winner, verb.numbers[children.index(winner)])
        except asyncio.CancelledError:
            if verb.action and parent.instruction is None:
                self.stage.spawn(self._tell_result(parent, verb, winner or children[0], bridged=bridged))
            raise
        finally:
            for child in children:
                self.legs.end(child)
        result = _dial_result(winner or children[0], bridged=bridged)
        return Source(verb.action, verb.method, fields=result) if verb.action else None

    async def _tell_result(self, parent: Call, verb: twiml.Dial, child: Call, *, bridged: bool) -> None:
        """Request the action of a Dial whose caller hung up; its document is not played [U]."""
        await asyncio.sleep(0.01)
        result = _dial_result(child, bridged=bridged or child.conversation is not None)
        await self._fetch(parent, Source(verb.action, verb.method, fields=result))

    def _child(self, parent: Call, verb: twiml.Dial, number: twiml.Number) -> Call:
        child = Call(
            sid=new_sid("CA"),
            to=number.to,
            from_=verb.caller_id or (parent.from_ if parent.direction == "inbound" else parent.to),
            direction="outbound-dial",
            party=self.stage.scenarios.party(number.to),
            parent=parent,
        )
        if number.status_callback:
            child.subscription = Subscription(
                number.status_callback, number.status_callback_method, number.events
            )
        self.stage.account.calls[child.sid] = child
        return child

    def _may_present(self, parent: Call, verb: twiml.Dial) -> bool:
        """Twilio: a number of the account, or a number of the inbound call."""
        if parent.direction == "inbound" and verb.caller_id in (None, parent.from_, parent.to):
            return True
        return verb.caller_id is not None and self.stage.scenarios.holds(verb.caller_id)

    async def _first_to_answer(self, children: list[Call], timeout_s: float) -> Call | None:
        """Ring all at once; the first who answers is taken, the others are canceled."""
        tasks = {
            asyncio.ensure_future(self.legs.ring(child, timeout_s)): child
            for child in children
            if not child.is_over
        }
        pending = set(tasks)
        try:
            while pending:
                done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    if task.result():
                        return tasks[task]
            return None
        finally:
            for task in pending:
                task.cancel()
            await asyncio.gather(*pending, return_exceptions=True)

    async def _connect(self, parent: Call, child: Call, number: twiml.Number) -> bool:
        """Play the called party's own document, then bridge; tells whether they were bridged."""
        if number.detects_machines and number.machine_callback is not None:
            self.stage.spawn(self._detect(child, number.machine_callback, number.machine_callback_method))
        try:
            await until(child, self._screen(child, number))
            await until(child, self._talk(parent, child))
        except Interrupted:
            pass
        return child.conversation is not None

    async def _detect(self, child: Call, url: str, method: str) -> None:
        """Tell what picked up, some seconds later: nothing waits for it."""
        await self.stage.clock.sleep(DETECTION_S)
        if child.is_over:
            return
        form = fields.machine(child, self.stage.config.account_sid, DETECTION_S)
        self.stage.courier.notify(
            "machine", child.sid, url, method, form,
            chain=f"machine:{child.sid}", faults=self.stage.account.faults(child),
        )  # fmt: skip

    async def _screen(self, child: Call, number: twiml.Number) -> None:
        source = Source(number.url, number.method) if number.url else None
        while source is not None:
            source = await self._play(child, source, screening=True)

    async def _talk(self, parent: Call, child: Call) -> None:
        talk, prospect = await self._conversation(parent, child)
        parent.conversation = child.conversation = talk
        try:
            await self.stage.clock.sleep(talk.length_s)
        except asyncio.CancelledError:
            talk.length_s = min(talk.length_s, self.stage.clock.elapsed(talk.started))
            raise
        finally:
            talk.ended = Clock.mark()
        other = child if prospect is parent else parent
        self.legs.hang_up(prospect if prospect.party.ends_call else other)
        await asyncio.Event().wait()  # `until` cancels this task

    async def _conversation(self, parent: Call, child: Call) -> tuple[Conversation, Call]:
        prospect = prospect_of(parent, child)
        party = prospect.party
        if party.audio is not None:
            voices = await asyncio.to_thread(media.load, party.audio, party.audio_agent_side)
        else:
            voices = media.tones(party.talk_s or 20.0)
        voices = media.with_keys(voices, party.presses)
        length_s = party.talk_s or voices.duration_s
        return Conversation(voices, length_s, prospect is child, Clock.mark()), prospect


def prospect_of(parent: Call, child: Call) -> Call:
    """Which of two legs is the prospect: the one whose party brings the conversation, else the outer one."""
    for leg in (child, parent):
        if leg.party.audio is not None or leg.party.talk_s is not None:
            return leg
    return parent if parent.direction == "inbound" else child


def _heard(verb: twiml.Gather, party: Party, digits: str) -> Form:
    """The form of what was keyed or said; empty when nothing was."""
    if "dtmf" in verb.inputs:
        keyed = digits.split(verb.finish_on_key, maxsplit=1)[0] if verb.finish_on_key else digits
        keyed = keyed[: verb.num_digits] if verb.num_digits else keyed
        if keyed:
            return (("Digits", keyed),)
    if "speech" in verb.inputs and party.speech:
        return (("SpeechResult", party.speech), ("Confidence", "0.91"))
    return ()


def _dial_result(child: Call, *, bridged: bool) -> Form:
    outcome: Form = (("DialCallSid", child.sid), ("DialCallStatus", child.status))
    if child.status == "completed":
        outcome += (("DialCallDuration", str(child.duration_s)),)
    return (*outcome, ("DialBridged", "true" if bridged else "false"))


def _kind(call: Call, source: Source) -> str:
    names = [name for name, _value in source.fields]
    if "ErrorCode" in names:
        return "fallback"
    if "DialCallStatus" in names:
        return "dial-action"
    if "Digits" in names or "SpeechResult" in names:
        return "gather"
    return "number" if call.parent is not None else "voice"
