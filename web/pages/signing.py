"""Signing in and out."""

from dataclasses import dataclass
from typing import ClassVar

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from accounts import service as accounts
from core.errors import NotSignedIn
from models import UserSession
from web.access import AnyViewer, FormDep, cookie_attributes, cookie_name, identify, public
from web.rendering import NO_STORE, Page, render
from web.state import AppState, SessionDep, StateDep

HOME = "/appels"
router = APIRouter(include_in_schema=False)


@dataclass(frozen=True, kw_only=True)
class SignInPage(Page):
    """The form, and what it said last time."""

    template: ClassVar[str] = "connexion.html"
    email: str = ""
    next_path: str = HOME
    error: str | None = None
    signed_out: bool = False
    changed: bool = False


@router.get("/", dependencies=[public()])
def home() -> Response:
    """The calls are the home page."""
    return RedirectResponse(HOME, status_code=303)


@router.get("/connexion", dependencies=[public()])
def sign_in_form(
    request: Request, state: StateDep, session: SessionDep, suite: str = HOME, sortie: str = ""
) -> Response:
    """The form; somebody who is signed in goes on."""
    if identify(request, state, session) is not None:
        return RedirectResponse(local_path(suite), status_code=303)
    return render(
        SignInPage(
            title="Connexion",
            next_path=local_path(suite),
            signed_out=bool(sortie),
            changed=sortie == "mot-de-passe",
        )
    )


@router.post("/connexion", dependencies=[public()])
def sign_in(request: Request, state: StateDep, session: SessionDep, form: FormDep) -> Response:
    """Open a session, or say in one way that it does not work."""
    email, password = str(form.get("email", "")), str(form.get("password", ""))
    next_path = local_path(str(form.get("suite", HOME)))
    try:
        user = accounts.authenticate(
            session,
            email=email,
            password=password,
            address=request.client.host if request.client else "",
            throttle=state.throttle,
        )
    except NotSignedIn as error:
        page = SignInPage(title="Connexion", email=email, next_path=next_path, error=error.message)
        return render(page, status_code=429 if error.code == "sign_in.throttled" else 401)
    _close_present_session(request, state, session)
    opened = accounts.open_session(session, user, hours=state.settings.session_hours)
    answer = RedirectResponse(next_path, status_code=303, headers=NO_STORE)
    answer.set_cookie(
        cookie_name(state.settings),
        opened.token,
        max_age=state.settings.session_hours * 3600,
        **cookie_attributes(state.settings),
    )
    return answer


@router.post("/deconnexion")
def sign_out(viewer: AnyViewer, state: StateDep, session: SessionDep) -> Response:
    """End this session, in the database first: the cookie alone would leave it usable."""
    if viewer.session_id is not None:
        accounts.close_session(session, session.get_one(UserSession, viewer.session_id))
    answer = RedirectResponse("/connexion?sortie=1", status_code=303, headers=NO_STORE)
    answer.headers["Clear-Site-Data"] = '"cache", "storage"'
    answer.delete_cookie(cookie_name(state.settings), **cookie_attributes(state.settings))
    return answer


def local_path(path: str) -> str:
    r"""A path of ours to go to after signing in; anything else becomes the home page.

    Browsers read `//host`, `/\host` and control characters as ways to another site.
    """
    safe = path.startswith("/") and not path.startswith(("//", "/connexion", "/deconnexion"))
    if not safe or "\\" in path or any(ord(character) < 33 for character in path):
        return HOME
    return path


def _close_present_session(request: Request, state: AppState, session: SessionDep) -> None:
    token = request.cookies.get(cookie_name(state.settings), "")
    found = accounts.find_session(session, token) if token else None
    if found is not None:
        accounts.close_session(session, found[1])
