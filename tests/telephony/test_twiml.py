from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.twiml import parse
from telephony import twiml
from telephony.notice import Notice, default_notice

GOLDEN = Path(__file__).parent / "golden"
BASE = "https://qualif.example.test/twilio"
NOTICE = default_notice(company="Atelier Exemple", rights_url="exemple.test/appel")

DOCUMENTS: dict[str, Callable[[], str]] = {
    "dial_prospect": lambda: twiml.dial_prospect(
        prospect="+33199000001",
        caller_id="+33199000010",
        notice_url=f"{BASE}/notice?call=1&leg=2",
        status_url=f"{BASE}/status",
        result_url=f"{BASE}/result",
    ),
    "ask_consent": lambda: twiml.ask_consent(NOTICE, answer_url=f"{BASE}/answer"),
    "confirm_accepted": lambda: twiml.confirm_answer(accepted=True),
    "confirm_refused": lambda: twiml.confirm_answer(accepted=False),
    "dial_agents_accepted": lambda: twiml.dial_agents(
        accepted=True,
        agents=["+33639980001", "client:camille"],
        caller_id="+33199000010",
        status_url=f"{BASE}/status",
        result_url=f"{BASE}/result",
    ),
    "dial_agents_refused": lambda: twiml.dial_agents(
        accepted=False, agents=["+33639980001"], status_url=f"{BASE}/status", result_url=f"{BASE}/result"
    ),
    "dial_agents_unasked": lambda: twiml.dial_agents(
        accepted=None, agents=["+33639980001"], status_url=f"{BASE}/status", result_url=f"{BASE}/result"
    ),
    "hang_up": twiml.hang_up,
    "apologise": twiml.apologise,
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_each_document_is_the_golden_one(name: str) -> None:
    assert DOCUMENTS[name]() + "\n" == (GOLDEN / f"{name}.xml").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_each_document_is_played_by_the_strict_reader_without_a_base_address(name: str) -> None:
    assert parse(DOCUMENTS[name](), base_url=None)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_document_records(name: str) -> None:
    assert "record" not in DOCUMENTS[name]()


def test_without_a_question_the_legs_are_bridged_at_once() -> None:
    assert parse(twiml.bridge(), base_url=None) == ()


def test_no_golden_file_is_left_over() -> None:
    assert {file.stem for file in GOLDEN.glob("*.xml")} == set(DOCUMENTS)


@pytest.mark.parametrize("url", ["/relative", "qualif.example.test/x", "ftp://example.test/x"])
def test_an_address_that_is_not_absolute_is_a_mistake_of_ours(url: str) -> None:
    with pytest.raises(ValueError, match="absolute"):
        twiml.ask_consent(NOTICE, answer_url=url)


def test_the_notice_is_escaped() -> None:
    document = twiml.ask_consent(Notice("x", "R&D <nous>"), answer_url=f"{BASE}/answer")
    assert "R&amp;D &lt;nous&gt;" in document
