"""The `Transcriber` that runs faster-whisper on this machine.

Both channels' speech is packed into 28 s windows and decoded in one batched pass with word times, French
forced (facts on speech: as accurate as a pass a channel, faster, and every word with its speaker).
Batched mode applies none of faster-whisper's own filters: `transcription.rejection` does.
"""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import Misconfigured
from models.values.transcript import RejectedSpan, Speaker, TranscriptValue, Word
from transcription.audio import SAMPLE_RATE, Source, decode_audio
from transcription.channels import Side, Track, silence_notices, split_tracks
from transcription.recognition import Heard, Reading, recognise
from transcription.speech import Span, find_speech
from transcription.turns import build_turns
from transcription.weights import Weights, prepare_weights
from transcription.windows import Window
from transcription.words import Piece

LANGUAGE = "fr"
# Whisper takes 448 tokens, of which 28 s of fast speech fill some 250.
MOST_HOTWORD_TOKENS = 120


@dataclass(frozen=True)
class WhisperConfig:
    """How to transcribe.

    Attributes:
        cache_dir: where the packaged model is joined, and where the hub's are kept.
        model: `packaged`, a folder with a CTranslate2 model, or a size that the hub knows (`small`...).
        device: `cpu` or `cuda`.
        compute_type: CTranslate2's (`int8`, `float32`, `int8_float16`...).
        threads: 0 for as many as there are cores.
        beam: width of the beam search.
        batch: windows decoded together; each takes some 100 MB.
    """

    cache_dir: Path
    model: str = "packaged"
    device: str = "cpu"
    compute_type: str = "int8"
    threads: int = 0
    beam: int = 5
    batch: int = 8


class WhisperTranscriber:
    """Loads on first use (one second), then stays warm. Calls from several threads take turns."""

    def __init__(self, config: WhisperConfig) -> None:
        self._config = config
        self._lock = threading.Lock()

    def warm_up(self) -> None:
        """Load the model and the speech detector.

        Raises:
            Misconfigured: the model cannot be loaded.
        """
        with self._lock:
            _ = self._pipeline
        find_speech(np.zeros(SAMPLE_RATE, dtype=np.int16), track=0)

    def transcribe(
        self,
        source: Source,
        *,
        agent_channel: Side,
        hotwords: Sequence[str] = (),
        on_progress: Callable[[float], None] | None = None,
    ) -> TranscriptValue:
        """Transcribe one call (see `transcription.transcriber.Transcriber`)."""
        audio = decode_audio(source)
        found = split_tracks(audio, agent_channel=agent_channel)
        spans = [span for track, _ in enumerate(found.tracks) for span in _speech(found.tracks, track)]
        with self._lock:
            hints = self._fitting(hotwords)
            heard = recognise(
                spans,
                lambda windows, *, with_hints: self._decode(
                    windows, found.tracks, hotwords=hints if with_hints else ""
                ),
                hints=hints,
                on_progress=on_progress or (lambda _share: None),
            )
            name = f"{self._weights.name} ({self._config.compute_type})"
        return TranscriptValue(
            language=LANGUAGE,
            duration_s=round(audio.duration_s, 3),
            model=name,
            turns=build_turns(_spoken(heard, found.tracks)),
            rejected=_rejected(heard),
            notices=(*found.notices, *silence_notices(_speaks(heard, found.tracks))),
        )

    @cached_property
    def _weights(self) -> Weights:
        return prepare_weights(self._config.model, cache_dir=self._config.cache_dir)

    @cached_property
    def _pipeline(self) -> Any:
        from faster_whisper import BatchedInferencePipeline, WhisperModel

        try:
            model = WhisperModel(
                str(self._weights.folder),
                device=self._config.device,
                compute_type=self._config.compute_type,
                cpu_threads=self._config.threads or _cores(),
                local_files_only=True,
            )
        except (RuntimeError, ValueError) as error:
            raise Misconfigured(
                "whisper.not_loadable",
                "Le modèle de transcription ne se charge pas : vérifiez QUALIF_WHISPER_MODEL, "
                "QUALIF_WHISPER_DEVICE et QUALIF_WHISPER_COMPUTE_TYPE.",
            ) from error
        return BatchedInferencePipeline(model)

    def _fitting(self, hotwords: Sequence[str]) -> str:
        """As many of the words, whole, as the recogniser may be told."""
        kept: list[str] = []
        tokenizer = self._pipeline.model.hf_tokenizer
        for word in filter(str.strip, hotwords):
            text = ", ".join([*kept, word.strip()])
            if len(tokenizer.encode(text, add_special_tokens=False).ids) > MOST_HOTWORD_TOKENS:
                break
            kept.append(word.strip())
        return ", ".join(kept)

    def _decode(
        self, windows: Sequence[Window], tracks: Sequence[Track], *, hotwords: str
    ) -> Iterator[Reading]:
        for first in range(0, len(windows), self._config.batch):
            yield from self._decode_batch(
                windows[first : first + self._config.batch], tracks, hotwords=hotwords
            )

    def _decode_batch(
        self, windows: Sequence[Window], tracks: Sequence[Track], *, hotwords: str
    ) -> list[Reading]:
        """One pass over a few windows, laid end to end as faster-whisper wants them."""
        starts = [sum(window.length for window in windows[:i]) / SAMPLE_RATE for i in range(len(windows))]
        segments, _info = self._pipeline.transcribe(
            np.concatenate([window.audio(tracks) for window in windows]),
            language=LANGUAGE,
            clip_timestamps=[
                {"start": start_s, "end": start_s + window.length / SAMPLE_RATE}
                for start_s, window in zip(starts, windows, strict=True)
            ],
            word_timestamps=True,
            beam_size=self._config.beam,
            batch_size=self._config.batch,
            hotwords=hotwords or None,
        )
        readings = [Reading((), 0.0)] * len(windows)
        for segment in segments:
            # `seek` is the window's start in hundredths of a second, rounded down.
            at = max(i for i, start_s in enumerate(starts) if start_s <= segment.seek / 100 + 0.02)
            readings[at] = _with_segment(readings[at], segment, start_s=starts[at])
        return readings


def _cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _speech(tracks: Sequence[Track], track: int) -> list[Span]:
    return [] if tracks[track].is_silent else find_speech(tracks[track].samples, track=track)


def _with_segment(reading: Reading, segment: Any, *, start_s: float) -> Reading:
    pieces = tuple(
        Piece(word.word, word.start - start_s, word.end - start_s, round(float(word.probability), 3))
        for word in segment.words or ()
    )
    return Reading(reading.pieces + pieces, min(reading.avg_logprob, segment.avg_logprob))


def _spoken(heard: Sequence[Heard], tracks: Sequence[Track]) -> Iterator[tuple[Speaker, Word]]:
    for one in heard:
        for piece in one.words:
            word = Word(
                text=piece.text, start_s=piece.start_s, end_s=piece.end_s, probability=piece.probability
            )
            yield tracks[one.span.track].speaker, word


def _rejected(heard: Sequence[Heard]) -> tuple[RejectedSpan, ...]:
    return tuple(sorted((span for one in heard for span in one.rejected), key=lambda span: span.start_s))


def _speaks(heard: Sequence[Heard], tracks: Sequence[Track]) -> dict[Speaker, bool]:
    speaking = {tracks[one.span.track].speaker for one in heard if one.words}
    return {track.speaker: track.speaker in speaking for track in tracks}
