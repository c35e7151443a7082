"""What telephone networks do to a voice, done to clean recordings: two channels at 8 kHz in, two out.

FFmpeg as PyAV has it reads GSM full rate and does not write it: where libgsm is installed (Debian: `libgsm1`)
it does. AMR at 12.2 kbit/s (the enhanced full rate codec, GSM 06.60) is always there. Every random choice
comes from a fixed seed.
"""

import ctypes
import io
from collections.abc import Callable

import av
import numpy as np
import numpy.typing as npt
from av.audio.resampler import AudioResampler

RATE = 8000
PACKET = RATE // 50
Stereo = npt.NDArray[np.float32]
"""Two rows of samples between -1 and 1."""


def band_pass(sound: Stereo, low_hz: float = 400.0, high_hz: float = 2800.0) -> Stereo:
    """A line narrower than the usual one (300 to 3400 Hz)."""
    spectrum = np.fft.rfft(sound, axis=1)
    hertz = np.fft.rfftfreq(sound.shape[1], 1 / RATE)
    spectrum[:, (hertz < low_hz) | (hertz > high_hz)] = 0
    return np.fft.irfft(spectrum, n=sound.shape[1], axis=1).astype(np.float32)


def coded(sound: Stereo, *, container: str, codec: str, bit_rate: int | None = None) -> Stereo:
    """Each channel through a codec and back."""
    return np.stack([_through(channel, container, codec, bit_rate) for channel in sound])


def libgsm() -> ctypes.CDLL | None:
    """The encoder of GSM full rate (GSM 06.10), where it is installed."""
    try:
        library = ctypes.CDLL("libgsm.so.1")
    except OSError:
        return None
    library.gsm_create.restype = ctypes.c_void_p
    return library


def gsm_full_rate(sound: Stereo) -> Stereo:
    """Each channel through GSM 06.10 (13 kbit/s) and back."""
    return np.stack([_through_gsm(channel) for channel in sound])


def packet_loss(sound: Stereo, share: float, *, seed: int = 1) -> Stereo:
    """Packets of 20 ms that never came: silence in their place, as a bridge without concealment leaves it."""
    generator = np.random.default_rng(seed)
    kept = sound.copy()
    for channel in kept:
        for packet in np.flatnonzero(generator.random(len(channel) // PACKET) < share):
            channel[packet * PACKET : (packet + 1) * PACKET] = 0
    return kept


def noise(sound: Stereo, snr_db: float, *, seed: int = 2) -> Stereo:
    """Pink noise so far below the speech of each channel."""
    generator = np.random.default_rng(seed)
    spectrum = np.fft.rfft(generator.standard_normal(sound.shape), axis=1)
    spectrum /= np.sqrt(np.maximum(np.arange(spectrum.shape[1]), 1))
    hiss = np.fft.irfft(spectrum, n=sound.shape[1], axis=1)
    hiss /= hiss.std(axis=1, keepdims=True)
    return (sound + hiss * _speech_level(sound) * 10 ** (-snr_db / 20)).astype(np.float32)


def crosstalk(sound: Stereo, level_db: float = -30.0) -> Stereo:
    """Each channel hears the other, so far down."""
    return sound + sound[::-1] * np.float32(10 ** (level_db / 20))


def overlap(sound: Stereo, *, by_s: float = 1.0) -> Stereo:
    """The second channel so much earlier: every answer begins before the question ends."""
    moved = sound.copy()
    shift = round(by_s * RATE)
    moved[1, :-shift], moved[1, -shift:] = sound[1, shift:], 0
    return moved


def speed(sound: Stereo, factor: float) -> Stereo:
    """Faster or slower, the pitch with it."""
    places = np.arange(0, sound.shape[1] - 1, factor)
    return np.stack([np.interp(places, np.arange(sound.shape[1]), channel) for channel in sound]).astype(
        np.float32
    )


def quiet(sound: Stereo, level_db: float = -35.0) -> Stereo:
    """The second channel so much softer, and off its zero line."""
    softer = sound.copy()
    softer[1] = softer[1] * 10 ** (level_db / 20) + 0.05
    return softer


CONDITIONS: dict[str, Callable[[Stereo], Stereo]] = {
    "band-pass 400-2800 Hz": band_pass,
    "G.711 A-law": lambda sound: coded(sound, container="wav", codec="pcm_alaw"),
    "GSM EFR (AMR 12.2)": lambda sound: coded(
        sound, container="amr", codec="libopencore_amrnb", bit_rate=12_200
    ),
    "packet loss 1 %": lambda sound: packet_loss(sound, 0.01),
    "packet loss 5 %": lambda sound: packet_loss(sound, 0.05),
    "noise 20 dB": lambda sound: noise(sound, 20),
    "noise 10 dB": lambda sound: noise(sound, 10),
    "overlap 1 s": overlap,
    "crosstalk -30 dB": crosstalk,
    "speed +10 %": lambda sound: speed(sound, 1.1),
    "speed -10 %": lambda sound: speed(sound, 0.9),
    "prospect -35 dB, offset": quiet,
}


if libgsm() is not None:
    CONDITIONS["GSM full rate"] = gsm_full_rate


def _through_gsm(channel: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    library = libgsm()
    if library is None:
        raise RuntimeError("libgsm is not installed")
    encoder, decoder = (ctypes.c_void_p(library.gsm_create()) for _ in range(2))
    coded_frame = ctypes.create_string_buffer(33)
    samples = np.clip(channel * 32767, -32768, 32767).astype(np.int16)
    decoded = np.zeros_like(samples)
    for start in range(0, len(samples) - PACKET + 1, PACKET):
        said, heard = samples[start : start + PACKET].copy(), np.zeros(PACKET, np.int16)
        library.gsm_encode(encoder, said.ctypes.data_as(ctypes.c_void_p), coded_frame)
        library.gsm_decode(decoder, coded_frame, heard.ctypes.data_as(ctypes.c_void_p))
        decoded[start : start + PACKET] = heard
    for state in (encoder, decoder):
        library.gsm_destroy(state)
    return decoded.astype(np.float32) / 32768


def _speech_level(sound: Stereo) -> npt.NDArray[np.floating]:
    """The level of the loud half of each channel."""
    frames = sound[:, : sound.shape[1] // PACKET * PACKET].reshape(2, -1, PACKET)
    levels = np.sqrt(np.square(frames).mean(axis=2))
    return np.asarray([[level[level >= np.percentile(level, 80)].mean()] for level in levels])


def _through(channel: npt.NDArray[np.float32], container: str, codec: str, bit_rate: int | None) -> Stereo:
    samples = np.clip(channel * 32767, -32768, 32767).astype(np.int16)[np.newaxis]
    frame = av.AudioFrame.from_ndarray(samples, format="s16", layout="mono")
    frame.sample_rate = RATE
    buffer = io.BytesIO()
    with av.open(buffer, "w", format=container) as file:
        stream = file.add_stream(codec, rate=RATE, layout="mono")
        if bit_rate:
            stream.bit_rate = bit_rate
        resampler = AudioResampler(stream.format, "mono", RATE, frame_size=stream.frame_size or None)
        for part in (*resampler.resample(frame), *resampler.resample(None)):
            file.mux(stream.encode(part))
        file.mux(stream.encode(None))
    buffer.seek(0)
    with av.open(buffer) as file:
        back = AudioResampler("s16", "mono", RATE)
        parts = [part.to_ndarray()[0] for frame in file.decode(audio=0) for part in back.resample(frame)]
    decoded = np.concatenate(parts).astype(np.float32) / 32768
    return np.pad(decoded, (0, max(0, len(channel) - len(decoded))))[: len(channel)]
