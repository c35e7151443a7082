"""The recording of a call, decrypted piece by piece as the player asks for it."""

import re
from dataclasses import dataclass

from fastapi import APIRouter, Request
from starlette.responses import Response, StreamingResponse

from calls import queries, repository
from core.errors import NotFound
from models import Recording
from web.access import AnyViewer
from web.sheet.tracing import trace
from web.state import SessionDep, StateDep

router = APIRouter(include_in_schema=False)
_SINGLE_RANGE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})")


@dataclass(frozen=True)
class Span:
    """Bytes from `start` to `end` (exclusive)."""

    start: int
    end: int


class Unsatisfiable(Exception):
    """The range begins after the end."""


@router.api_route("/appels/{call_id}/audio", methods=["GET", "HEAD"])
def audio(
    call_id: str, request: Request, viewer: AnyViewer, session: SessionDep, state: StateDep
) -> Response:
    """The recording, whole or one range of it (RFC 9110, section 14).

    Several ranges, or another unit, give the whole: a server may ignore what it does not offer.

    Raises:
        NotFound: there is no recording here, or no more.
    """
    row = queries.get_call(session, call_id, only_agent_id=viewer.only_agent_id)
    recording = heard(repository.recording_of(session, row.id))
    reader = state.vault.open_audio(call_id, str(recording.blob_key))
    size, etag = reader.size_bytes, f'"{recording.sha256}"'
    headers = {
        "Accept-Ranges": "bytes",
        "Cache-Control": "private, no-store",
        "Content-Disposition": "inline",
        "ETag": etag,
    }
    if request.method == "HEAD":
        return Response(headers=headers | {"Content-Length": str(size)}, media_type="audio/wav")
    try:
        span = wanted_span(
            request.headers.get("range"), request.headers.get("if-range"), size=size, etag=etag
        )
    except Unsatisfiable:
        return Response(status_code=416, headers=headers | {"Content-Range": f"bytes */{size}"})
    trace(session, state, viewer, "audio.heard", call_id)
    if span is not None:
        headers["Content-Range"] = f"bytes {span.start}-{span.end - 1}/{size}"
    whole = span or Span(0, size)
    return StreamingResponse(
        reader.iter_range(whole.start, whole.end),
        status_code=200 if span is None else 206,
        headers=headers | {"Content-Length": str(whole.end - whole.start)},
        media_type="audio/wav",
    )


def wanted_span(header: str | None, if_range: str | None, *, size: int, etag: str) -> Span | None:
    """The range that a request asks for, None for the whole.

    Raises:
        Unsatisfiable: it lies outside.
    """
    match = _SINGLE_RANGE.fullmatch(header.strip()) if header is not None else None
    if match is None or (if_range is not None and if_range != etag):
        return None
    first, last = match.groups()
    if not first:
        return _suffix(int(last), size=size) if last else None
    start = int(first)
    if last and int(last) < start:
        return None
    if start >= size:
        raise Unsatisfiable
    return Span(start, min(int(last) + 1, size) if last else size)


def _suffix(length: int, *, size: int) -> Span:
    if length == 0 or size == 0:
        raise Unsatisfiable
    return Span(max(size - length, 0), size)


def heard(recording: Recording | None) -> Recording:
    """The recording, if it can be heard: stored here, and not erased.

    Raises:
        NotFound: it cannot.
    """
    stored = recording is not None and recording.blob_key is not None and recording.stored_at is not None
    if recording is None or not stored or recording.erased_at is not None:
        raise NotFound("audio.absent", "Cet appel n'a pas d'enregistrement à écouter.")
    return recording
