"""A log line cannot carry what it should not."""

import json

import pytest

from core import logging


def test_unknown_keys_are_dropped_and_counted(capsys: pytest.CaptureFixture[str]) -> None:
    logging.configure(json=True)
    logging.get_logger().info("call.noted", call_id="c1", phone="+33199000001", text="bonjour")
    line = json.loads(capsys.readouterr().err)
    assert line["dropped"] == 2
    assert (line["event"], line["call_id"], line["level"]) == ("call.noted", "c1", "info")
    assert "+33199000001" not in json.dumps(line)
