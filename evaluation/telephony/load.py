"""An open-loop load over HTTP/1.1: requests leave at their hour, whether or not earlier ones were answered.

A latency is counted from the hour at which a request was due, so that a server that stalls is charged
for all the requests that waited meanwhile, as Twilio's fifteen seconds would charge it.
"""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass

LIMIT_S = 15.0
"""Twilio's limit for an answer (facts on Twilio, 2.4)."""


_Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@dataclass(frozen=True)
class Answer:
    """What became of one request: its HTTP status (0: no answer in time), and how long it took."""

    status: int
    latency_s: float


class _Connections:
    """Kept-alive connections to one server; one more is opened where all are busy."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._idle: list[_Connection] = []
        self.opened = 0

    async def exchange(self, request: bytes) -> int:
        """Send one request; the status of its answer."""
        reader, writer = self._kept() or await self._open()
        writer.write(request)
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        _, found, rest = head.partition(b"content-length:")
        if found:
            await reader.readexactly(int(rest.split(b"\r\n", 1)[0]))
        self._idle.append((reader, writer))
        return int(head.split(b" ", 2)[1])

    def _kept(self) -> _Connection | None:
        """An idle connection that the server has not closed meanwhile."""
        while self._idle:
            reader, writer = self._idle.pop()
            if not reader.at_eof():
                return reader, writer
            writer.close()
        return None

    async def _open(self) -> _Connection:
        self.opened += 1
        return await asyncio.open_connection("127.0.0.1", self._port)

    def close(self) -> None:
        """Close those that are idle."""
        for _, writer in self._idle:
            writer.close()


async def play(port: int, requests: Sequence[bytes], *, rate_hz: float) -> tuple[list[Answer], int]:
    """Send the requests at a constant rate; the answers, and how many connections they took."""
    connections = _Connections(port)
    started_at = time.perf_counter() + 0.05

    async def one(place: int, request: bytes) -> Answer:
        due_at = started_at + place / rate_hz
        await asyncio.sleep(max(due_at - time.perf_counter(), 0))
        try:
            status = await asyncio.wait_for(connections.exchange(request), LIMIT_S)
        except (OSError, TimeoutError, asyncio.IncompleteReadError):
            status = 0
        return Answer(status, time.perf_counter() - due_at)

    answers = await asyncio.gather(*(one(place, request) for place, request in enumerate(requests)))
    connections.close()
    return list(answers), connections.opened


def percentile(latencies_s: Sequence[float], share: float) -> float:
    """The latency that this share of the requests did not exceed (nearest rank)."""
    ranked = sorted(latencies_s)
    return ranked[min(int(len(ranked) * share), len(ranked) - 1)]
