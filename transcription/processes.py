"""Decoding processes: one thread each, one a core, their models warm.

Two processes of one thread read half as much again in a minute as one process of two (facts on speech), and a
process that dies takes nothing with it but the windows that it was reading. Windows of several calls share
them, in the order in which they came: a second call starts as soon as the first leaves a core idle.
"""

import multiprocessing
import os
import queue
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from multiprocessing.connection import Connection

from core.errors import QualifError, Unavailable
from transcription.audio import Floats
from transcription.decoder import WhisperConfig, WhisperDecoder
from transcription.recognition import Reading
from transcription.weights import Weights

STOP_WITHIN_S = 1.0


class Decoders:
    """The decoding processes of one worker; they start with the first need, and die with it.

    Safe for several threads: each request takes an idle process, or waits for one.
    """

    def __init__(self, config: WhisperConfig, weights: Weights) -> None:
        self._config = config
        self._weights = weights
        self.count = config.process_count
        self._idle: queue.LifoQueue[_Process | None] = queue.LifoQueue()
        for _ in range(self.count):
            self._idle.put(None)
        self.executor = ThreadPoolExecutor(self.count, thread_name_prefix="decoding")

    def load(self) -> None:
        """Start every process and load its model.

        Raises:
            Misconfigured: the model cannot be loaded.
            Unavailable: a process died over it.
        """
        taken = [self._idle.get() for _ in range(self.count)]
        try:
            taken = [process or _Process(self._config, self._weights) for process in taken]
            for process in taken:
                if process is not None:
                    process.wait_loaded()
        finally:
            for process in taken:
                self._give_back(process)

    def read(self, windows: Sequence[Floats], *, hotwords: str) -> list[Reading]:
        """Read a few windows in the next idle process.

        Raises:
            Misconfigured: the model cannot be loaded.
            Unavailable: the process died, for want of memory mostly; another one will take its place.
        """
        process = self._idle.get()
        try:
            process = process or _Process(self._config, self._weights)
            return process.read(windows, hotwords=hotwords)
        finally:
            self._give_back(process)

    def close(self) -> None:
        """End the processes."""
        self.executor.shutdown(wait=False, cancel_futures=True)
        with suppress(queue.Empty):
            while True:
                process = self._idle.get_nowait()
                if process is not None:
                    process.stop()

    def _give_back(self, process: "_Process | None") -> None:
        """A process that is not alive any more leaves its place to a new one."""
        if process is not None and not process.is_usable:
            process.stop()
            process = None
        self._idle.put(process)


class _Process:
    """One decoding process, seen from its parent."""

    def __init__(self, config: WhisperConfig, weights: Weights) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, config, weights), daemon=True)
        self._process.start()
        theirs.close()
        self._loaded = False
        self.is_usable = True

    def wait_loaded(self) -> None:
        if not self._loaded:
            self._answer()
            self._loaded = True

    def read(self, windows: Sequence[Floats], *, hotwords: str) -> list[Reading]:
        self.wait_loaded()
        self._send((list(windows), hotwords))
        answer = self._answer()
        assert isinstance(answer, list)  # noqa: S101 - what `serve` sends after a request
        return answer

    def stop(self) -> None:
        self._connection.close()
        self._process.join(STOP_WITHIN_S)
        self._process.terminate()
        self._process.join(STOP_WITHIN_S)
        if self._process.exitcode is None:
            self._process.kill()
            self._process.join()
        self._process.close()

    def _send(self, request: object) -> None:
        try:
            self._connection.send(request)
        except OSError as error:
            raise self._dead() from error

    def _answer(self) -> object:
        try:
            answer = self._connection.recv()
        except (EOFError, OSError) as error:
            raise self._dead() from error
        if isinstance(answer, BaseException):
            self.is_usable = self._loaded
            raise answer
        return answer

    def _dead(self) -> Unavailable:
        self.is_usable = False
        return Unavailable(
            "whisper.process_died",
            "Le moteur de transcription s'est arrêté : vérifiez la mémoire disponible, ou réduisez "
            "QUALIF_WHISPER_PROCESSES ou QUALIF_WHISPER_BATCH.",
        )


def serve(connection: Connection, config: WhisperConfig, weights: Weights) -> None:
    """The body of a decoding process: load, then read windows until the parent is gone."""
    os.environ["OMP_NUM_THREADS"] = str(config.threads)
    decoder = WhisperDecoder(config, weights)
    with suppress(EOFError, OSError, KeyboardInterrupt):
        try:
            decoder.load()
        except QualifError as error:
            connection.send(error)
            return
        connection.send(None)
        while True:
            windows, hotwords = connection.recv()
            try:
                answer: object = decoder.read(windows, hotwords=hotwords)
            except QualifError as error:
                answer = error
            connection.send(answer)
