"""What an agent does during a call: pause, resume, stop, start, and the prospect's withdrawal."""

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import RedirectResponse, Response

from calls import queries, service
from calls.queries import CallRow
from core.errors import Conflict, Forbidden, InvalidInput, NotFound
from models import Call
from pipeline import course
from web.access import FormDep, SteeringViewer, ValidatingViewer, Viewer
from web.confirming import ConfirmPage, Question
from web.live.acting import act, is_allowed, may_act
from web.live.panel import NEVER_START, STOP, WITHDRAW, Act, Button, stop_button
from web.live.reporting import WORDS
from web.pages.live import live_page
from web.rendering import render, shell_for
from web.sheet.loading import WITH_SHEET
from web.state import SessionDep, StateDep

PATH = "/appels/{call_id}"
router = APIRouter(include_in_schema=False)


QUESTIONS = {
    STOP: Question(
        "Arrêter et effacer l'enregistrement ?",
        (
            "L'enregistrement s'arrête et ne peut plus reprendre ; la conversation continue.",
            "Tout ce qui a été capté est effacé en quelques minutes, ici et chez Twilio.",
            "La fiche se remplit de mémoire. Rien ne peut être rétabli.",
            "Pour garder ce qui précède, mettez plutôt l'enregistrement en pause et ne le reprenez pas.",
        ),
        "Arrêter et tout effacer",
    ),
    NEVER_START: Question(
        "Ne pas enregistrer cet appel ?",
        (
            "Rien n'est enregistré de cet appel, même si le prospect accepte.",
            "La conversation continue ; la fiche se remplit de mémoire.",
            "L'enregistrement ne peut plus être rétabli sur cet appel.",
        ),
        "Ne pas enregistrer",
    ),
    WITHDRAW: Question(
        "Le prospect retire son accord ?",
        (
            "L'enregistrement s'arrête ; la conversation peut continuer.",
            "Tout ce qui a été capté est effacé ici et chez Twilio : son, transcription, citations.",
            "La preuve de l'accord et de son retrait est conservée.",
            "La fiche se remplit de mémoire. Rien ne peut être rétabli.",
        ),
        "Retirer l'accord et tout effacer",
    ),
}
"""What is asked again before each button that cannot be undone."""


@router.get(f"{PATH}/confirmer/{{wanted}}")
def confirm(call_id: str, wanted: str, viewer: SteeringViewer, session: SessionDep) -> Response:
    """Ask once more before what cannot be undone.

    Raises:
        NotFound: there is no such question, or this viewer may not be asked.
    """
    row = queries.get_call(session, call_id, only_agent_id=viewer.only_agent_id)
    chosen = _act_of(wanted)
    if chosen not in {Act.STOP, Act.WITHDRAW} or not is_allowed(viewer, row, chosen):
        raise NotFound("act.unknown", "Cette action n'existe pas, ou elle n'est pas à vous.")
    question = QUESTIONS[_button(session, row, chosen)]
    return render(
        ConfirmPage(
            title=question.title,
            shell=shell_for(viewer, at="/appels"),
            about=f"{row.prospect_name}, {row.company_name}",
            question=question,
            action=f"/appels/{row.id}/agir",
            fields={"acte": chosen.value},
            back_href=f"/appels/{row.id}",
        )
    )


def _button(session: Session, row: CallRow, chosen: Act) -> Button:
    """The button that asks, as the call stands."""
    if chosen is Act.WITHDRAW:
        return WITHDRAW
    return stop_button(course.load(session, session.get_one(Call, row.id)))


@router.post(f"{PATH}/agir")
def steer(
    call_id: str, viewer: SteeringViewer, session: SessionDep, state: StateDep, form: FormDep
) -> Response:
    """Do what a button says, then show the call; what could not be done is said on its page.

    Raises:
        InvalidInput: there is no such button.
        Forbidden: the call is somebody else's.
    """
    row = queries.get_call(session, call_id, only_agent_id=viewer.only_agent_id)
    chosen = _act_of(str(form.get("acte", "")))
    if chosen is None:
        raise InvalidInput("act.unknown", "Cette action n'existe pas : rechargez la page de l'appel.")
    try:
        act(session, state, viewer, row, chosen)
    except Conflict as error:
        return _refused(session, row, viewer, error)
    return RedirectResponse(f"/appels/{call_id}#enregistrement", status_code=303)


@router.post(f"{PATH}/issue")
def report_outcome(call_id: str, viewer: ValidatingViewer, session: SessionDep, form: FormDep) -> Response:
    """Say that a voicemail or somebody else picked up, or take it back.

    Raises:
        InvalidInput: there is no such button.
        Forbidden: the call is somebody else's.
    """
    row = queries.get_call(session, call_id, only_agent_id=viewer.only_agent_id)
    word = str(form.get("issue", "-"))
    if word not in WORDS:
        raise InvalidInput("act.unknown", "Cette action n'existe pas : rechargez la page de l'appel.")
    if not may_act(viewer, row):
        raise Forbidden("call.not_yours", "Seuls l'agent de l'appel et les managers agissent sur un appel.")
    service.report_outcome(session, service.held(session, call_id), WORDS[word])
    return RedirectResponse(f"/appels/{call_id}#issue", status_code=303)


def _refused(session: Session, row: CallRow, viewer: Viewer, error: Conflict) -> Response:
    """The page of the call as it is, with the reason; a call that has a sheet has another page."""
    if row.state in WITH_SHEET:
        raise error
    return live_page(session, row, viewer, problem=error.message)


def _act_of(text: str) -> Act | None:
    return next((each for each in Act if each.value == text), None)
