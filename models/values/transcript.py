"""The transcript contract: what transcription gives, what extraction and the pages read.

Times are seconds from the start of the audio. The JSON form is the one that `qualif transcribe` prints.
"""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field


class Speaker(StrEnum):
    """Who speaks. `unknown` where one channel holds both voices: a guess is never shown as fact."""

    AGENT = "agent"
    PROSPECT = "prospect"
    UNKNOWN = "unknown"


class Word(BaseModel):
    """One recognised word with its place in the audio and the recogniser's confidence (0 to 1)."""

    model_config = ConfigDict(frozen=True)

    text: str
    start_s: float
    end_s: float
    probability: float


class Turn(BaseModel):
    """What one speaker said in one go. Times and words are absent where the call came as plain text.

    `heard` is what the recogniser had written, where a person corrected it.
    """

    model_config = ConfigDict(frozen=True)

    i: int
    speaker: Speaker
    text: str
    start_s: float | None = None
    end_s: float | None = None
    words: tuple[Word, ...] = ()
    heard: str | None = Field(default=None, exclude_if=lambda value: value is None)


class RejectedSpan(BaseModel):
    """What is not speech: what the recogniser invented, or a sound without words (whose text is empty).

    Kept with the reason, never shown as speech.
    """

    model_config = ConfigDict(frozen=True)

    start_s: float
    end_s: float
    text: str
    reason: str


class TranscriptValue(BaseModel):
    """A whole transcribed call.

    `notices` names what was found out about the audio itself (for instance `mono`, `dual_mono`):
    codes that the pages translate.
    """

    model_config = ConfigDict(frozen=True)

    language: str
    duration_s: float
    model: str
    turns: tuple[Turn, ...]
    rejected: tuple[RejectedSpan, ...] = ()
    notices: tuple[str, ...] = Field(default=(), exclude_if=lambda value: not value)
