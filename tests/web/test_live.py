import pytest

from models import CallState, Stage
from tests.web.html import Document
from tests.web.office import Office
from web.pages.live import _WORDS
from web.sheet.loading import WITH_SHEET


def test_every_state_has_a_page() -> None:
    assert set(_WORDS) | WITH_SHEET == set(CallState)
    assert set(_WORDS) & WITH_SHEET == set()


@pytest.mark.parametrize(
    ("state", "stage", "current"),
    [
        (CallState.DIALING, None, "Numérotation"),
        (CallState.IN_PROGRESS, None, "Conversation"),
        (CallState.AWAITING_RECORDING, None, "Enregistrement"),
        (CallState.PROCESSING, None, "Enregistrement en file d'attente"),
        (CallState.PROCESSING, Stage.FETCH, "Enregistrement récupération de l'audio"),
        (CallState.PROCESSING, Stage.TRANSCRIBE, "Transcription 42 %"),
        (CallState.PROCESSING, Stage.EXTRACT, "Lecture lecture de l'échange, 42 %"),
        (CallState.PROCESSING, Stage.SCORE, "Fiche notation, 42 %"),
    ],
)
def test_the_step_that_runs_is_marked(
    office: Office, state: CallState, stage: Stage | None, current: str
) -> None:
    percent = 42 if stage not in {None, Stage.FETCH} else None
    call = office.call(state, stage=stage, progress_percent=percent)
    page = Document(office.agent().get(f"/appels/{call.id}").text)
    assert page.one("li", aria_current="step").text == current
    assert page.one(id="etat")["data-refresh"] == f"/appels/{call.id}/etat"


def test_the_fragment_follows_until_there_is_a_sheet(office: Office) -> None:
    browser = office.agent()
    live, ready = office.call(CallState.DIALING), office.ready_call()
    assert "Numérotation en cours" in browser.get(f"/appels/{live.id}/etat").text
    assert browser.get(f"/appels/{ready.id}/etat").status_code == 204


def test_nobody_answered_offers_to_call_again(office: Office) -> None:
    call = office.call(CallState.NOT_REACHED)
    browser = office.agent()
    page = Document(browser.get(f"/appels/{call.id}").text)
    assert page.all(cls="steps") == []
    form = page.one("form", action=f"/prospects/{office.team.prospect.id}/appel")
    assert browser.post(form["action"]).status_code == 303


def test_a_call_that_twilio_did_not_take_says_why(office: Office) -> None:
    reason = "Twilio refuse les identifiants : vérifiez la clé d'API."
    call = office.call(CallState.NOT_REACHED, failure_code="twilio.credentials", failure_message=reason)
    browser = office.agent()
    page = Document(browser.get(f"/appels/{call.id}").text).text
    assert "L'appel n'est pas parti" in page
    assert reason in page
    assert "Personne n'a répondu" not in page
    assert reason in Document(browser.get("/appels").text).text
