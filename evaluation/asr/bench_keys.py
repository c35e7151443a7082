"""Key 0 in the recorded calls: how often it is missed, and how often a voice is taken for it.

    python -m evaluation.asr.bench_keys [CONDITION...]

Both sides of the nine calls, as they are and through what networks do to them (`degrade`). For the misses a
key of each length replaces the prospect's voice every five seconds, as a keypad mutes it, 20 dB below full
scale.
"""

import sys
from collections.abc import Callable, Iterator

import numpy as np

from evaluation.asr.corpus import calls
from evaluation.asr.degrade import CONDITIONS, RATE, Stereo
from simulator.media import key_tone
from transcription.audio import SAMPLE_RATE, Samples
from transcription.keys import KeyFinder

LENGTHS_S = (0.08, 0.15)
EVERY_S = 5
LEVEL = 0.1
UNTOUCHED: dict[str, Callable[[Stereo], Stereo]] = {"as recorded": lambda sound: sound}


def main() -> None:
    """Print a table: a line a condition."""
    chosen = sys.argv[1:]
    sounds = [call.sound() for call in calls()]
    hours = sum(sound.size for sound in sounds) / RATE / 3600
    sys.stdout.write(f"{len(sounds)} calls, {hours:.2f} hours of channels\n")
    heads = [f"missed of {length_s * 1000:.0f} ms" for length_s in LENGTHS_S]
    sys.stdout.write(f"| condition | taken for 0 | {' | '.join(heads)} |\n|---|---:|{'---:|' * len(heads)}\n")
    for name, degrade in (UNTOUCHED | CONDITIONS).items():
        if chosen and name not in chosen:
            continue
        false = sum(len(keys_of(channel)) for sound in sounds for channel in degrade(sound))
        missed = [misses(sounds, degrade, length_s) for length_s in LENGTHS_S]
        sys.stdout.write(f"| {name} | {false} | {' | '.join(missed)} |\n")
        sys.stdout.flush()


def misses(sounds: list[Stereo], degrade: Callable[[Stereo], Stereo], length_s: float) -> str:
    """How many keys were not heard, of how many."""
    pressed = heard = 0
    for sound in sounds:
        with_keys = sound.copy()
        places = list(_press(with_keys, length_s))
        found = [key.start_s for key in keys_of(degrade(with_keys)[1])]
        pressed += len(places)
        heard += sum(any(abs(start_s - at_s) < 1.2 for start_s in found) for at_s in places)
    return f"{pressed - heard} of {pressed}"


def _press(sound: Stereo, length_s: float) -> Iterator[float]:
    tone = key_tone("0", length_s).astype(np.float32)
    tone *= LEVEL / np.abs(tone).max()
    for start in range(RATE * EVERY_S, sound.shape[1] - RATE, RATE * EVERY_S):
        sound[1, start : start + len(tone)] = tone
        yield start / RATE


def keys_of(channel: np.ndarray) -> list:
    """The keys of a channel at 8 kHz."""
    finder = KeyFinder()
    finder.add(_at_our_rate(channel))
    return finder.keys


def _at_our_rate(channel: np.ndarray) -> Samples:
    """Twice the samples; what this adds lies above 4 kHz, where nobody listens."""
    places = np.arange(len(channel) * SAMPLE_RATE // RATE) * (RATE / SAMPLE_RATE)
    twice = np.interp(places, np.arange(len(channel)), channel)
    return np.clip(twice * 32767, -32768, 32767).astype(np.int16)


if __name__ == "__main__":
    main()
