"""Five hundred damaged files through the audio front, for a test to run in a process of its own.

    python -m tests.transcription.fuzzing

prints one line a file: what it ended in. A crash of the decoder's native code ends the process, and is seen.
"""

import random
from collections.abc import Iterator

from core.errors import Unprocessable
from tests.transcription import sounds
from transcription.audio import inspect_audio, stream_audio
from transcription.channels import assign_lanes
from transcription.survey import conditioned, survey

FILES = 500
READ = "read"
CONTAINERS = {
    "mp3": ("mp3", "libmp3lame", 8000),
    "flac": ("flac", "flac", 8000),
    "ogg": ("ogg", "libopus", 48_000),
    "m4a": ("mp4", "aac", 44_100),
    "webm": ("webm", "libopus", 48_000),
    "wav": ("wav", "pcm_s16le", 8000),
    "mulaw": ("wav", "pcm_mulaw", 8000),
    "aiff": ("aiff", "pcm_s16be", 16_000),
    "avi": ("avi", "pcm_s16le", 11_025),
}


def damaged(data: bytes, dice: random.Random) -> bytes:
    """The file after one to three accidents."""
    changed = bytearray(data)
    for _ in range(dice.randint(1, 3)):
        at = dice.randrange(len(changed))
        match dice.randrange(7):
            case 0:
                changed[at] ^= 1 << dice.randrange(8)
            case 1:
                del changed[at:]
            case 2:
                changed[at : at + 64] = dice.randbytes(64)
            case 3:
                changed[at:at] = changed[at : at + dice.randrange(1, 4000)]
            case 4:
                del changed[at : at + dice.randrange(1, 2000)]
            case 5:
                place = dice.randrange(min(len(changed), 256))
                changed[place : place + 4] = dice.choice(
                    [b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff"]
                )
            case _:
                changed[: at // 8] = dice.randbytes(at // 8)
        changed = changed or bytearray(1)
    return bytes(changed)


def whole_file(container: str, codec: str, rate: int) -> bytes:
    """Half a second of sound on two channels."""
    both = (sounds.tone(0.6, rate=rate), sounds.noise(0.6, rate=rate))
    return sounds.encoded(both, container=container, codec=codec, rate=rate)


def outcomes(seed: int = 2026) -> Iterator[str]:
    """What each file ended in: `read`, or the code of its defect. Any other error is raised."""
    dice = random.Random(seed)
    whole = [whole_file(*each) for each in CONTAINERS.values()]
    for number in range(FILES):
        yield outcome(damaged(whole[number % len(whole)], dice))


def outcome(data: bytes) -> str:
    """What one file ends in."""
    try:
        inspect_audio(data)
        found = survey(stream_audio(data))
        assign_lanes(found, agent_channel="left")
        for block in stream_audio(data):
            list(conditioned(block, found))
    except Unprocessable as error:
        return error.code
    return READ


if __name__ == "__main__":
    for each in outcomes():
        print(each)  # noqa: T201 - what the test reads
