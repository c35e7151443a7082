"""The `Transcriber` that runs faster-whisper on this machine.

Both channels' speech is packed into 28 s windows, which decoding processes of one thread read side by side,
with word times (facts on speech: as accurate as a pass a channel, faster, and every word with its speaker).
"""

import hashlib
import json
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from models.values.transcript import RejectedSpan, TranscriptValue, Word
from transcription.audio import SAMPLE_RATE, Source, stream_audio
from transcription.channels import SWAPPED_LOOKING, Lane, Side, Track, assign_lanes, silence_notices
from transcription.decoder import LANGUAGE, WhisperConfig
from transcription.groups import Group, HeardGroup, HeardWord, Splitter, count_groups
from transcription.processes import Decoders
from transcription.recognition import Heard, Reading, recognise
from transcription.speech import find_speech
from transcription.survey import survey
from transcription.swapping import look_swapped
from transcription.tones import find_sounds, without_tones
from transcription.transcriber import Capabilities, Checkpoints
from transcription.turns import build_turns
from transcription.weights import Weights
from transcription.windows import Window
from transcription.writing import write_out

# Whisper takes 448 tokens, of which 28 s of fast speech fill some 250.
MOST_HOTWORD_TOKENS = 120
# Raised by a change after which the window groups of an earlier version are of no use.
GROUPS_VERSION = 3
LOOKING_FOR_SPEECH = 2


@dataclass(frozen=True)
class _Work:
    """One call on its way: what every group of it needs."""

    lanes: tuple[Lane, ...]
    hints: str
    groups: int
    on_progress: Callable[[float], None]

    def report(self, number: int, share: float) -> None:
        """Say how far the call is, `share` of the group `number` being done."""
        self.on_progress((number + share) / self.groups)


class WhisperTranscriber:
    """Starts its processes on first use (two seconds), then stays warm. Several calls may share it."""

    def __init__(self, config: WhisperConfig) -> None:
        self._config = config
        self._starting = threading.Lock()
        self._listeners = ThreadPoolExecutor(LOOKING_FOR_SPEECH, thread_name_prefix="speech")

    @property
    def capabilities(self) -> Capabilities:
        """All of them; as many calls at once as there are processes."""
        return Capabilities(
            languages=(LANGUAGE,),
            word_times=True,
            speakers=True,
            hotwords=True,
            resumes=True,
            at_once=self._config.process_count,
        )

    def warm_up(self) -> None:
        """Start the processes, and load the model and the speech detector.

        Raises:
            Misconfigured: the model cannot be loaded.
        """
        _ = self._decoders
        find_speech(Track(np.zeros(SAMPLE_RATE, dtype=np.int16)), number=0)

    def close(self) -> None:
        """End the processes."""
        self._listeners.shutdown(wait=False, cancel_futures=True)
        with self._starting:
            if "_started" in self.__dict__:
                self._started.close()

    def transcribe(
        self,
        source: Source,
        *,
        agent_channel: Side,
        hotwords: Sequence[str] = (),
        on_progress: Callable[[float], None] | None = None,
        checkpoints: Checkpoints | None = None,
    ) -> TranscriptValue:
        """Transcribe one call (see `transcription.transcriber.Transcriber`)."""
        found = survey(stream_audio(source))
        assigned = assign_lanes(found, agent_channel=agent_channel)
        work = _Work(
            assigned.lanes,
            self._fitting(hotwords),
            count_groups(found.samples, group_s=self._config.group_s),
            on_progress or (lambda _share: None),
        )
        fingerprint = self._fingerprint(work)
        done = checkpoints.load(fingerprint) if checkpoints is not None and work.groups > 1 else []
        start = done[-1].stop if done else 0
        splitter = Splitter(found, work.lanes, self._listeners, self._config.group_s)
        for group in splitter.split(stream_audio(source, from_sample=start), first=len(done), start=start):
            heard = self._hear(group, work)
            done.append(heard)
            if checkpoints is not None and len(done) < work.groups:
                checkpoints.save(fingerprint, heard)
        return self._transcript(done, work, notices=assigned.notices, samples=found.samples)

    def _hear(self, group: Group, work: _Work) -> HeardGroup:
        """Read one group."""
        spans, sounds = [], []
        for number, track in enumerate(group.tracks):
            own = [span for span in group.spans if span.track == number]
            heard_sounds = find_sounds(track, own)
            sounds += heard_sounds
            spans += without_tones(own, heard_sounds)
        heard = recognise(
            spans,
            lambda windows, *, with_hints: self._decode(
                windows, group.tracks, hotwords=work.hints if with_hints else ""
            ),
            hints=work.hints,
            on_progress=lambda share: work.report(group.number, share),
        )
        rejected = [*sounds, *(span for one in heard for span in one.rejected)]
        return HeardGroup(
            number=group.number,
            stop=group.stop,
            words=tuple(_words(heard)),
            rejected=tuple(sorted(rejected, key=lambda span: span.start_s)),
        )

    def _transcript(
        self, groups: Sequence[HeardGroup], work: _Work, *, notices: Sequence[str], samples: int
    ) -> TranscriptValue:
        speakers = [lane.speaker for lane in work.lanes]
        spoken = [
            (
                speakers[word.lane],
                Word(text=word.text, start_s=word.start_s, end_s=word.end_s, probability=word.probability),
            )
            for group in groups
            for word in group.words
        ]
        turns = tuple(map(write_out, build_turns(spoken)))
        rejected = tuple(span for group in groups for span in group.rejected)
        return TranscriptValue(
            language=LANGUAGE,
            duration_s=round(samples / SAMPLE_RATE, 3),
            model=f"{self._weights.name} ({self._config.compute_type})",
            turns=turns,
            rejected=rejected,
            notices=(
                *notices,
                *silence_notices(work.lanes, {speaker for speaker, _ in spoken}),
                *_sound_notices(rejected),
                *((SWAPPED_LOOKING,) if look_swapped(turns) else ()),
            ),
        )

    @cached_property
    def _weights(self) -> Weights:
        return self._config.weights()

    @property
    def _decoders(self) -> Decoders:
        with self._starting:
            return self._started

    @cached_property
    def _started(self) -> Decoders:
        decoders = Decoders(self._config, self._weights)
        try:
            decoders.load()
        except BaseException:
            decoders.close()
            raise
        return decoders

    @cached_property
    def _tokenizer(self) -> Any:
        from tokenizers import Tokenizer

        return Tokenizer.from_file(str(self._weights.folder / "tokenizer.json"))

    def _fitting(self, hotwords: Sequence[str]) -> str:
        """As many of the words, whole, as the recogniser may be told."""
        kept: list[str] = []
        for word in filter(str.strip, hotwords):
            text = ", ".join([*kept, word.strip()])
            if len(self._tokenizer.encode(text, add_special_tokens=False).ids) > MOST_HOTWORD_TOKENS:
                break
            kept.append(word.strip())
        return ", ".join(kept)

    def _fingerprint(self, work: _Work) -> str:
        """What the kept groups of a call depend on, besides its sound."""
        config = self._config
        made_with = [
            GROUPS_VERSION,
            self._weights.name,
            config.compute_type,
            config.beam,
            work.hints,
            work.groups,
            [lane.channel for lane in work.lanes],
        ]
        return hashlib.sha256(json.dumps(made_with).encode()).hexdigest()

    def _decode(
        self, windows: Sequence[Window], tracks: Sequence[Track], *, hotwords: str
    ) -> Iterator[Reading]:
        """Read the windows in the order given, several at a time."""
        decoders, size = self._decoders, self._config.windows_at_once
        batches = [windows[first : first + size] for first in range(0, len(windows), size)]

        def read(batch: Sequence[Window]) -> list[Reading]:
            return decoders.read([window.audio(tracks) for window in batch], hotwords=hotwords)

        for readings in decoders.executor.map(read, batches):
            yield from readings


def _words(heard: Sequence[Heard]) -> Iterator[HeardWord]:
    for one in heard:
        for piece in one.words:
            yield HeardWord(
                lane=one.span.track,
                text=piece.text,
                start_s=piece.start_s,
                end_s=piece.end_s,
                probability=piece.probability,
            )


def _sound_notices(rejected: Sequence[RejectedSpan]) -> list[str]:
    return sorted({span.reason for span in rejected if not span.text})
