"""What the rest of the product knows of speech recognition."""

from collections.abc import Callable, Sequence
from typing import Protocol

from models.values.transcript import TranscriptValue
from transcription.audio import Source
from transcription.channels import Side


class Transcriber(Protocol):
    """Turns a recording into a transcript. Built once a process, and kept warm."""

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
    ) -> TranscriptValue:
        """Transcribe one call.

        Args:
            source: the recording, in any container.
            agent_channel: which channel of a two-channel file is the agent's.
            hotwords: the campaign's vocabulary (products, competitors, people), most important first.
            on_progress: told the share done, from 0 to 1.

        Raises:
            Unprocessable: the file cannot be transcribed (see `transcription.defects`).
            Misconfigured: the model cannot be loaded.
        """
        ...
