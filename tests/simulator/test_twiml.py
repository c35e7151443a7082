import pytest

from simulator.twiml import Dial, Gather, Hangup, Redirect, Reject, Say, TwimlError, parse

BASE = "https://qualif.example.test/twilio/voice"


def only(body: str, base_url: str | None = BASE) -> object:
    (verb,) = parse(f"<Response>{body}</Response>", base_url=base_url)
    return verb


def test_a_relative_address_starts_from_the_documents_own() -> None:
    gather = only("<Gather action='answer?x=1'/>")
    assert isinstance(gather, Gather)
    assert gather.action == "https://qualif.example.test/twilio/answer?x=1"


def test_the_defaults_of_gather_are_twilios() -> None:
    gather = only("<Gather/>")
    assert gather == Gather(
        prompts=(), action=None, method="POST", inputs=frozenset({"dtmf"}), timeout_s=5, num_digits=None,
        finish_on_key="#", action_on_empty=False,
    )  # fmt: skip


def test_a_dial_with_its_numbers() -> None:
    dial = only(
        "<Dial timeout='20' callerId='+33199000010' action='/r'>"
        "<Number url='/n' statusCallback='/s' statusCallbackEvent='initiated completed'>+33199000001</Number>"
        "<Client>camille</Client></Dial>"
    )
    assert isinstance(dial, Dial)
    assert [number.to for number in dial.numbers] == ["+33199000001", "client:camille"]
    assert dial.numbers[0].events == {"initiated", "completed"}
    assert dial.numbers[1].url is None
    assert (dial.timeout_s, dial.caller_id) == (20, "+33199000010")
    assert dial.action == "https://qualif.example.test/r"


def test_the_small_verbs() -> None:
    assert only("<Hangup/>") == Hangup()
    assert only("<Reject reason='busy'/>") == Reject("busy")
    assert only("<Redirect method='GET'>/next</Redirect>") == Redirect(
        "https://qualif.example.test/next", "GET"
    )
    assert only("<Say voice='Polly.Lea-Neural' language='fr-FR'>Bonjour</Say>") == Say("Bonjour")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("<Say>", 12100),
        ("<Enqueue/>", 12200),
        ("<Say voice='Polly.Hans'>Bonjour</Say>", 12200),
        ("<Say language='de-DE'>Guten Tag</Say>", 12200),
        ("<Say></Say>", 13520),
        (f"<Say>{'a' * 4097}</Say>", 13520),
        ("<Say volume='11'>Bonjour</Say>", 12200),
        ("<Say>Bonjour<Pause/></Say>", 12200),
        ("<Play/>", 13420),
        ("<Pause length='0'/>", 12200),
        ("<Pause length='dix'/>", 12200),
        ("<Gather numDigits='un'/>", 12200),
        ("<Gather input='voix'/>", 12200),
        ("<Gather actionOnEmptyResult='oui'/>", 12200),
        ("<Gather><Dial>+33199000001</Dial></Gather>", 13330),
        ("<Dial/>", 13221),
        ("<Dial>0199000001</Dial>", 13223),
        ("<Dial><Conference>x</Conference></Dial>", 13222),
        ("<Dial timeout='4'>+33199000001</Dial>", 12200),
        ("<Dial record='record-from-answer-dual'>+33199000001</Dial>", 12200),
        ("<Dial><Number statusCallbackEvent='initiated,completed'>+33199000001</Number></Dial>", 12200),
        ("<Redirect/>", 12200),
        ("<Reject reason='lassitude'/>", 12200),
        ("<Gather action='mailto:x@example.test'/>", 11100),
    ],
)
def test_what_twilio_would_not_play(body: str, code: int) -> None:
    with pytest.raises(TwimlError) as caught:
        parse(f"<Response>{body}</Response>", base_url=BASE)
    assert caught.value.code == code


def test_a_document_given_as_a_parameter_needs_absolute_addresses() -> None:
    with pytest.raises(TwimlError) as caught:
        only("<Gather action='/answer'/>", base_url=None)
    assert caught.value.code == 11100


@pytest.mark.parametrize(
    "body", ["<Reponse/>", "", "<!DOCTYPE x><Response/>", "<!DOCTYPE x [<!ENTITY a 'b'>]><Response/>"]
)
def test_what_is_no_document(body: str) -> None:
    with pytest.raises(TwimlError) as caught:
        parse(body, base_url=BASE)
    assert caught.value.code == 12100
