"""A log line cannot carry what it should not."""

import io
import json
import sys

import pytest

from core import logging


def test_unknown_keys_are_dropped_and_counted(capsys: pytest.CaptureFixture[str]) -> None:
    logging.configure(json=True)
    logging.get_logger().info("call.noted", call_id="c1", phone="+33199000001", text="bonjour")
    line = json.loads(capsys.readouterr().err)
    assert line["dropped"] == 2
    assert (line["event"], line["call_id"], line["level"]) == ("call.noted", "c1", "info")
    assert "+33199000001" not in json.dumps(line)


def test_a_stream_that_was_closed_since_does_not_matter(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = io.StringIO()
    with monkeypatch.context() as patched:
        patched.setattr(sys, "stderr", gone)
        logging.configure(json=True)
    gone.close()
    logging.get_logger().info("call.noted")
    assert "call.noted" in capsys.readouterr().err
