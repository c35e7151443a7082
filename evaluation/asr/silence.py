"""Ten minutes in which nobody speaks: silence, a line's noise, tones and made-up music."""

from collections.abc import Callable

import numpy as np

from evaluation.asr.degrade import RATE, Stereo

EACH_S = 120


def nothing() -> Stereo:
    """A line that carries nothing."""
    return np.zeros((2, EACH_S * RATE), dtype=np.float32)


def line_noise() -> Stereo:
    """A hiss at -45 dB."""
    return np.random.default_rng(5).standard_normal((2, EACH_S * RATE)).astype(np.float32) * np.float32(
        0.0056
    )


def ringing() -> Stereo:
    """The French ring-back tone on one channel: 440 Hz, 1.5 s on and 3.5 s off."""
    return _switched(on_s=1.5, off_s=3.5)


def busy() -> Stereo:
    """The French busy tone on one channel."""
    return _switched(on_s=0.5, off_s=0.5)


def music() -> Stereo:
    """Chords of a made-up tune with a beat, on one channel."""
    generator = np.random.default_rng(6)
    time = np.arange(RATE // 2) / RATE
    fade = np.exp(-3 * time)
    scale = 261.6 * 2 ** (np.array([0, 2, 4, 5, 7, 9, 11, 12]) / 12)
    bars = []
    for _ in range(EACH_S * 2):
        notes = generator.choice(scale, size=3, replace=False)
        chord = sum(np.sin(2 * np.pi * note * part * time) / part for note in notes for part in (1, 2, 3, 4))
        beat = generator.standard_normal(len(time)) * np.exp(-40 * time)
        bars.append(0.05 * fade * chord + 0.05 * beat)
    return _one_channel(np.concatenate(bars))


def _switched(*, on_s: float, off_s: float) -> Stereo:
    time = np.arange(EACH_S * RATE) / RATE
    return _one_channel(0.2 * np.sin(2 * np.pi * 440 * time) * (time % (on_s + off_s) < on_s))


def _one_channel(samples: np.ndarray) -> Stereo:
    return np.stack([np.zeros_like(samples), samples]).astype(np.float32)


PARTS: dict[str, Callable[[], Stereo]] = {
    "silence": nothing,
    "line noise": line_noise,
    "ring-back tone": ringing,
    "busy tone": busy,
    "music": music,
}
