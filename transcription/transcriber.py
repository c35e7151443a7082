"""What the rest of the product knows of speech recognition."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from models.values.transcript import TranscriptValue
from transcription.audio import Source
from transcription.channels import Side
from transcription.groups import HeardGroup


@dataclass(frozen=True)
class Capabilities:
    """What a recogniser can do, for whoever decides what to ask of it.

    Attributes:
        languages: what it reads, as ISO 639-1 codes.
        word_times: whether each word comes with its time and a probability.
        speakers: whether a two-channel file gives the speaker of each word.
        hotwords: whether a vocabulary helps it.
        resumes: whether it goes on after the window groups that `Checkpoints` kept.
        at_once: how many calls it can work on side by side.
    """

    languages: tuple[str, ...]
    word_times: bool
    speakers: bool
    hotwords: bool
    resumes: bool
    at_once: int


class Checkpoints(Protocol):
    """Where the finished window groups of one long call are kept until its transcript is whole."""

    def load(self, fingerprint: str) -> list[HeardGroup]:
        """The groups kept under this fingerprint, in order; those of another one are of no use any more."""
        ...

    def save(self, fingerprint: str, group: HeardGroup) -> None:
        """Keep one more."""
        ...


class Transcriber(Protocol):
    """Turns a recording into a transcript. Built once a process, and kept warm."""

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        ...

    def warm_up(self) -> None:
        """Load what the first call needs, so that it does not wait.

        Raises:
            Misconfigured: the model cannot be loaded.
        """
        ...

    def transcribe(
        self,
        source: Source,
        *,
        agent_channel: Side,
        hotwords: Sequence[str] = (),
        on_progress: Callable[[float], None] | None = None,
        checkpoints: Checkpoints | None = None,
    ) -> TranscriptValue:
        """Transcribe one call.

        Args:
            source: the recording, in any container.
            agent_channel: which channel of a two-channel file is the agent's.
            hotwords: the campaign's vocabulary (products, competitors, people), most important first.
            on_progress: told the share done, from 0 to 1.
            checkpoints: where a long call's finished parts are kept, and found after a crash.

        Raises:
            Unprocessable: the file cannot be transcribed (see `transcription.defects`).
            Misconfigured: the model cannot be loaded.
            Unavailable: a decoding process died; what was kept is not lost.
        """
        ...

    def close(self) -> None:
        """Let go of its processes."""
        ...
