from typing import Any

import pytest
from sqlmodel import Session, select

from models import AuditEvent, CallState, Role
from tests.web.office import AUDIO, Office
from web.pages.audio import Span, Unsatisfiable, wanted_span

SIZE = len(AUDIO)


@pytest.mark.parametrize(
    ("header", "span"),
    [
        (None, None),
        ("bytes=0-", Span(0, 1000)),
        ("bytes=0-0", Span(0, 1)),
        ("bytes=999-", Span(999, 1000)),
        ("bytes=10-19", Span(10, 20)),
        ("bytes=990-5000", Span(990, 1000)),
        ("bytes=-1", Span(999, 1000)),
        ("bytes=-5000", Span(0, 1000)),
        # What is not understood is the whole (RFC 9110, 14.2).
        ("bytes=20-10", None),
        ("bytes=-", None),
        ("bytes=a-b", None),
        ("bytes=0-1,5-9", None),
        ("items=0-1", None),
        ("bytes=" + "9" * 30 + "-", None),
        ("bytes=\u0661-", None),
    ],
)
def test_ranges(header: str | None, span: Span | None) -> None:
    assert wanted_span(header, None, size=1000, etag='"x"') == span


@pytest.mark.parametrize("header", ["bytes=1000-", "bytes=5000-6000", "bytes=-0"])
def test_ranges_outside(header: str) -> None:
    with pytest.raises(Unsatisfiable):
        wanted_span(header, None, size=1000, etag='"x"')


def test_a_range_of_another_version_is_the_whole() -> None:
    assert wanted_span("bytes=0-9", '"y"', size=1000, etag='"x"') is None
    assert wanted_span("bytes=0-9", '"x"', size=1000, etag='"x"') == Span(0, 10)


def get(office: Office, call_id: str, range_: str | None = None, **headers: str) -> Any:
    sent = headers | ({"Range": range_} if range_ else {})
    return office.agent().get(f"/appels/{call_id}/audio", headers=sent)


def test_the_whole_recording(office: Office) -> None:
    answer = get(office, office.ready_call().id)
    assert answer.status_code == 200
    assert answer.content == AUDIO
    for name, value in {
        "accept-ranges": "bytes",
        "cache-control": "private, no-store",
        "content-length": str(SIZE),
        "content-type": "audio/wav",
        "x-content-type-options": "nosniff",
    }.items():
        assert answer.headers[name] == value


@pytest.mark.parametrize(
    ("range_", "start", "end"),
    [
        ("bytes=0-99", 0, 100),
        ("bytes=65530-65545", 65530, 65546),
        (f"bytes={SIZE - 5}-", SIZE - 5, SIZE),
        ("bytes=-44", SIZE - 44, SIZE),
        ("bytes=100000-900000", 100000, 900001),
    ],
)
def test_a_range_of_the_recording(office: Office, range_: str, start: int, end: int) -> None:
    answer = get(office, office.ready_call().id, range_)
    assert answer.status_code == 206
    assert answer.content == AUDIO[start:end]
    assert answer.headers["content-range"] == f"bytes {start}-{end - 1}/{SIZE}"
    assert answer.headers["content-length"] == str(end - start)


def test_a_range_beyond_the_end(office: Office) -> None:
    answer = get(office, office.ready_call().id, f"bytes={SIZE}-")
    assert (answer.status_code, answer.content) == (416, b"")
    assert answer.headers["content-range"] == f"bytes */{SIZE}"


def test_if_range(office: Office) -> None:
    call = office.ready_call()
    etag = get(office, call.id, "bytes=0-0").headers["etag"]
    assert get(office, call.id, "bytes=0-9", **{"If-Range": etag}).status_code == 206
    assert get(office, call.id, "bytes=0-9", **{"If-Range": '"other"'}).status_code == 200


def test_head_tells_the_size_and_ignores_ranges(office: Office) -> None:
    call = office.ready_call()
    answer = office.agent().client.head(f"/appels/{call.id}/audio", headers={"Range": "bytes=0-9"})
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["content-length"] == str(SIZE)
    assert audited(office) == []


def test_one_listening_is_one_line_of_the_audit_trail(office: Office) -> None:
    call = office.ready_call()
    browser, reviewer = office.agent(), office.as_role(Role.QA)
    for who in (browser, browser, reviewer, browser):
        who.get(f"/appels/{call.id}/audio", headers={"Range": "bytes=0-99"})
    assert audited(office) == [
        (office.team.agent.id, "audio.heard", call.id),
        (office.users[Role.QA].id, "audio.heard", call.id),
    ]


def audited(office: Office) -> list[tuple[str, str, str]]:
    with Session(office.engine) as session:
        events = session.exec(select(AuditEvent).order_by(AuditEvent.at)).all()
    return [(event.actor, event.action, event.subject_id) for event in events]


def test_there_is_nothing_to_hear(office: Office) -> None:
    erased, whole = office.ready_call(), office.ready_call()
    office.erase_audio(erased)
    for call in (office.call(CallState.IN_PROGRESS), office.refused_call(), erased):
        assert get(office, call.id).status_code == 404
    office.erase(whole)
    assert get(office, whole.id).status_code == 404
    assert audited(office) == []


def test_a_recording_that_was_tampered_with_is_not_played(office: Office) -> None:
    call = office.ready_call()
    folder = office.parts.settings.data_dir / "blobs" / "calls" / call.id
    stored = next(path for path in folder.rglob("*") if path.is_file())
    stored.write_bytes(stored.read_bytes()[:-1])
    assert get(office, call.id).status_code == 422
