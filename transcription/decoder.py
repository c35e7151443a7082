"""Whisper through faster-whisper, in this process: windows of sound in, timed words out.

A window is decoded by itself or with a few others, French forced, with word times, and encoded at its own
length. None of faster-whisper's own filters applies here: `transcription.rejection` does.
"""

import math
import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import Misconfigured
from transcription.audio import SAMPLE_RATE, Floats
from transcription.card import CUDA, prepare_card
from transcription.groups import GROUP_S
from transcription.recognition import Reading
from transcription.weights import Weights, prepare_weights
from transcription.words import Piece

LANGUAGE = "fr"
# One window at a time loses nothing on a core by itself, a graphics card wants many (docs/transcription.md).
BATCH_OF_A_CORE = 1
BATCH_OF_A_CARD = 16
FRAMES_PER_S = 100
FRAMES_OF_A_WINDOW = 30 * FRAMES_PER_S
STEP_FRAMES = FRAMES_PER_S // 2
# Of the beam the search ends with the fourth finished sentence: later ones were not better.
PATIENCE = 0.4
# faster-whisper's own lists: marks that belong to the word after them, and to the word before.
MARKS = ("\"'“¿([{-", "\"'.。,，!！?？:：”)]}、")


@dataclass(frozen=True)
class WhisperConfig:
    """How to transcribe.

    Attributes:
        cache_dir: where the packaged model is joined, and where the hub's are kept.
        model: `packaged`, a folder with a CTranslate2 model, or a size that the hub knows (`small`...).
        device: `cpu` or `cuda`.
        compute_type: CTranslate2's (`int8`, `float32`, `int8_float16`...).
        processes: how many decode side by side; 0 for one a core, or one a graphics card.
        threads: of each process.
        beam: width of the beam search.
        batch: windows decoded together; 0 for what suits the device.
        trimmed: whether the packaged model leaves out the vocabulary of other languages.
        group_s: about how long the parts of a long call are that are kept when they are done.
    """

    cache_dir: Path
    model: str = "packaged"
    device: str = "cpu"
    compute_type: str = "int8"
    processes: int = 0
    threads: int = 1
    beam: int = 10
    batch: int = 0
    trimmed: bool = True
    group_s: float = GROUP_S

    @property
    def process_count(self) -> int:
        """How many processes decode side by side."""
        return self.processes or (1 if self.device == CUDA else _cores())

    @property
    def windows_at_once(self) -> int:
        """How many windows are decoded together."""
        return self.batch or (BATCH_OF_A_CARD if self.device == CUDA else BATCH_OF_A_CORE)

    def weights(self) -> Weights:
        """The model's folder, ready.

        Raises:
            Misconfigured: with what to do, in French.
        """
        return prepare_weights(self.model, cache_dir=self.cache_dir, trimmed=self.trimmed)


class WhisperDecoder:
    """A loaded model. Not for several threads at once."""

    def __init__(self, config: WhisperConfig, weights: Weights) -> None:
        self._config = config
        self._weights = weights

    def load(self) -> None:
        """Load the model, so that the first call does not wait.

        Raises:
            Misconfigured: it cannot be loaded.
        """
        _ = self._model

    @cached_property
    def _model(self) -> Any:
        from faster_whisper import WhisperModel

        if self._config.device == CUDA:
            prepare_card()
        try:
            return WhisperModel(
                str(self._weights.folder),
                device=self._config.device,
                compute_type=self._config.compute_type,
                cpu_threads=self._config.threads,
                local_files_only=True,
            )
        except (RuntimeError, ValueError) as error:
            raise Misconfigured(
                "whisper.not_loadable",
                "Le modèle de transcription ne se charge pas : vérifiez QUALIF_WHISPER_MODEL, "
                "QUALIF_WHISPER_DEVICE et QUALIF_WHISPER_COMPUTE_TYPE.",
            ) from error

    @cached_property
    def _tokenizer(self) -> Any:
        from faster_whisper.tokenizer import Tokenizer

        # CTranslate2 takes a model with a smaller vocabulary for an English one.
        return Tokenizer(self._model.hf_tokenizer, multilingual=True, task="transcribe", language=LANGUAGE)

    @cached_property
    def _suppressed(self) -> Any:
        from faster_whisper.transcribe import get_suppressed_tokens

        return get_suppressed_tokens(self._tokenizer, [-1])

    def read(self, windows: Sequence[Floats], *, hotwords: str) -> list[Reading]:
        """Read a few windows, none longer than 30 s, together."""
        model = self._model
        encoded = model.encode(_padded([model.feature_extractor(window)[..., :-1] for window in windows]))
        prompt = model.get_prompt(self._tokenizer, [], without_timestamps=True, hotwords=hotwords or None)
        results = model.model.generate(
            encoded,
            [list(prompt) for _ in windows],
            beam_size=self._config.beam,
            patience=PATIENCE,
            max_length=model.max_length,
            suppress_blank=True,
            suppress_tokens=self._suppressed,
            return_scores=True,
        )
        durations_s = [len(window) / SAMPLE_RATE for window in windows]
        segments = [
            [self._segment(result.sequences_ids[0], duration_s)]
            for result, duration_s in zip(results, durations_s, strict=True)
        ]
        frames = [math.ceil(duration_s) * FRAMES_PER_S for duration_s in durations_s]
        model.add_word_timestamps(segments, self._tokenizer, encoded, frames, *MARKS, 0.0)
        return [_reading(segment, result) for (segment,), result in zip(segments, results, strict=True)]

    def _segment(self, tokens: list[int], duration_s: float) -> dict[str, Any]:
        text = self._tokenizer.decode(tokens)
        return {"text": text, "tokens": tokens, "start": 0.0, "end": duration_s, "seek": 0}


def _padded(features: Sequence[Floats]) -> Floats:
    """The spectra of a few windows, as long as the longest and a second of silence.

    Whisper was trained on 30 s. The encoder's cost follows the length, and a second of silence after the last
    word keeps the accuracy (docs/transcription.md).
    """
    longest = max(feature.shape[-1] for feature in features) + FRAMES_PER_S
    length = min(FRAMES_OF_A_WINDOW, math.ceil(longest / STEP_FRAMES) * STEP_FRAMES)
    return np.stack(
        [
            np.pad(feature[:, :length], ((0, 0), (0, max(0, length - feature.shape[-1]))))
            for feature in features
        ]
    )


def _reading(segment: dict[str, Any], result: Any) -> Reading:
    pieces = tuple(
        Piece(word["word"], float(word["start"]), float(word["end"]), round(float(word["probability"]), 3))
        for word in segment.get("words", ())
    )
    length = len(result.sequences_ids[0])
    return Reading(pieces, result.scores[0] * length / (length + 1))


def _cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
