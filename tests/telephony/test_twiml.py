import re
from collections.abc import Callable
from pathlib import Path

import pytest

from compliance.notices.wording import QUESTIONS
from models import LegalBasis
from simulator.twiml import parse
from telephony import twiml
from telephony.flow import Twiml
from telephony.notice import Notice, default_notice
from telephony.twiml import AgentLine, Sentence

GOLDEN = Path(__file__).parent / "golden"
BASE = "https://qualif.example.test/twilio"
NOTICE = default_notice(company="Atelier Exemple", rights_url="exemple.test/appel")


def line(endpoint: str) -> AgentLine:
    return AgentLine(endpoint, joined_url=f"{BASE}/joined/a1", status_url=f"{BASE}/status/a1")


DOCUMENTS: dict[str, Callable[[], str]] = {
    "dial_prospect": lambda: twiml.dial_prospect(
        prospect="+33199000001",
        caller_id="+33199000010",
        notice_url=f"{BASE}/notice?call=1&leg=2",
        status_url=f"{BASE}/status",
        result_url=f"{BASE}/result",
    ),
    "ask_consent": lambda: twiml.ask_consent(NOTICE, answer_url=f"{BASE}/answer"),
    "dial_prospect_with_detection": lambda: twiml.dial_prospect(
        prospect="+33199000001",
        caller_id="+33199000010",
        notice_url=f"{BASE}/notice",
        status_url=f"{BASE}/status",
        result_url=f"{BASE}/result",
        machine_url=f"{BASE}/machine",
    ),
    "ask_with_a_sound": lambda: twiml.ask_consent(
        Notice("fr-2", "Ici Atelier Exemple.", sound_url=f"{BASE}/sound.wav"), answer_url=f"{BASE}/answer"
    ),
    "ask_quality": lambda: twiml.ask_consent(
        Notice("fr-1", QUESTIONS[LegalBasis.CONSENT]), answer_url=f"{BASE}/answer/1"
    ),
    "ask_quality_objection": lambda: twiml.ask_consent(
        Notice("fr-1", QUESTIONS[LegalBasis.LEGITIMATE_INTEREST]), answer_url=f"{BASE}/answer/1"
    ),
    "confirm_accepted": lambda: twiml.confirm_answer(Sentence.ACCEPTED),
    "confirm_manual": lambda: twiml.confirm_answer(Sentence.MANUAL),
    "confirm_unopposed": lambda: twiml.confirm_answer(Sentence.UNOPPOSED),
    "confirm_refused": lambda: twiml.confirm_answer(Sentence.DECLINED),
    "dial_agents_accepted": lambda: twiml.dial_agents(
        [line("+33639980001"), line("client:camille")],
        sentence=Sentence.ACCEPTED,
        caller_id="+33199000010",
        result_url=f"{BASE}/result/1",
    ),
    "dial_agents_refused": lambda: twiml.dial_agents(
        [line("+33639980001")], sentence=Sentence.DECLINED, result_url=f"{BASE}/result/1"
    ),
    "dial_agents_unasked": lambda: twiml.dial_agents([line("+33639980001")], result_url=f"{BASE}/result/1"),
    "take_message": twiml.take_message,
    "bridge": twiml.bridge,
    "hang_up": twiml.hang_up,
    "apologise": twiml.apologise,
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_each_document_is_the_golden_one(name: str) -> None:
    assert DOCUMENTS[name]() + "\n" == (GOLDEN / f"{name}.xml").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_each_document_is_played_by_the_strict_reader_without_a_base_address(name: str) -> None:
    assert bool(parse(DOCUMENTS[name](), base_url=None)) == (name != "bridge")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_document_records(name: str) -> None:
    assert "record" not in DOCUMENTS[name]()


def test_each_kind_of_document_of_the_machine_has_a_golden_one() -> None:
    kinds = {
        Twiml.DIAL_PROSPECT: "dial_prospect",
        Twiml.ASK: "ask_consent",
        Twiml.CONFIRM: "confirm_accepted",
        Twiml.DIAL_AGENTS: "dial_agents_accepted",
        Twiml.TAKE_MESSAGE: "take_message",
        Twiml.HANG_UP: "hang_up",
        Twiml.BRIDGE: "bridge",
    }
    assert kinds.keys() == set(Twiml)
    assert set(kinds.values()) <= set(DOCUMENTS)


def test_no_golden_file_is_left_over() -> None:
    assert {file.stem for file in GOLDEN.glob("*.xml")} == set(DOCUMENTS)


@pytest.mark.parametrize("url", ["/relative", "qualif.example.test/x", "ftp://example.test/x"])
def test_an_address_that_is_not_absolute_is_a_mistake_of_ours(url: str) -> None:
    with pytest.raises(ValueError, match="absolute"):
        twiml.ask_consent(NOTICE, answer_url=url)


def test_the_notice_is_escaped() -> None:
    document = twiml.ask_consent(Notice("x", "R&D <nous>"), answer_url=f"{BASE}/answer")
    assert "R&amp;D &lt;nous&gt;" in document


EU = ("dublin", "frankfurt")


@pytest.mark.parametrize(
    "document",
    [
        twiml.dial_prospect(
            prospect="+33199000001",
            caller_id="+33199000010",
            notice_url=f"{BASE}/notice",
            status_url=f"{BASE}/status",
            result_url=f"{BASE}/result",
            machine_url=f"{BASE}/machine",
            edges=EU,
        ),
        twiml.ask_consent(
            Notice("fr-2", "Ici Atelier Exemple.", sound_url=f"{BASE}/sound"),
            answer_url=f"{BASE}/answer",
            edges=EU,
        ),
        twiml.dial_agents([line("+33639980001")], result_url=f"{BASE}/result/1", edges=EU),
    ],
)
def test_in_the_european_region_every_address_names_its_edges(document: str) -> None:
    parse(document, base_url=f"{BASE}/x")
    addresses = re.findall(r"https://[^\"<]+", document)
    assert len(addresses) >= 2
    assert all(address.endswith("e=dublin,frankfurt") for address in addresses)
