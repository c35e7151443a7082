"""One's own account: who one is here, and a new password."""

from dataclasses import dataclass
from typing import ClassVar

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from accounts import service as accounts
from core.errors import InvalidInput, NotSignedIn
from core.phone import for_people
from models import User
from web.access import AnyViewer, FormDep, Viewer, cookie_attributes, cookie_name
from web.rendering import NO_STORE, Page, render, shell_for
from web.state import SessionDep, StateDep

PATH = "/compte"
router = APIRouter(include_in_schema=False)


@dataclass(frozen=True, kw_only=True)
class AccountPage(Page):
    """Who is signed in, and the form of the password with what was wrong."""

    template: ClassVar[str] = "compte.html"
    email: str
    phone: str | None
    present_error: str | None = None
    new_error: str | None = None
    again_error: str | None = None


@router.get(PATH)
def account_page(viewer: AnyViewer, session: SessionDep) -> Response:
    """The account of whoever asks."""
    return render(_page(viewer, session.get_one(User, viewer.user_id)))


@router.post(PATH + "/mot-de-passe")
def change_password(
    request: Request, viewer: AnyViewer, session: SessionDep, state: StateDep, form: FormDep
) -> Response:
    """Give a new password, with the present one; every session ends, this one too."""
    user = session.get_one(User, viewer.user_id)
    present, new, again = (str(form.get(name, "")) for name in ("actuel", "nouveau", "encore"))
    try:
        accounts.authenticate(
            session,
            email=user.email,
            password=present,
            address=request.client.host if request.client else "",
            throttle=state.throttle,
        )
    except NotSignedIn as error:
        throttled = error.code == "sign_in.throttled"
        said = error.message if throttled else "Ce n'est pas votre mot de passe actuel."
        return render(_page(viewer, user, present_error=said), status_code=429 if throttled else 422)
    if new != again:
        said = "Les deux saisies du nouveau mot de passe diffèrent."
        return render(_page(viewer, user, again_error=said), status_code=422)
    try:
        accounts.change_password(session, user, password=new)
    except InvalidInput as error:
        return render(_page(viewer, user, new_error=error.message), status_code=422)
    answer = RedirectResponse("/connexion?sortie=mot-de-passe", status_code=303, headers=NO_STORE)
    answer.delete_cookie(cookie_name(state.settings), **cookie_attributes(state.settings))
    return answer


def _page(
    viewer: Viewer,
    user: User,
    *,
    present_error: str | None = None,
    new_error: str | None = None,
    again_error: str | None = None,
) -> AccountPage:
    return AccountPage(
        title="Mon compte",
        shell=shell_for(viewer, at=PATH),
        email=user.email,
        phone=for_people(user.phone) if user.phone else None,
        present_error=present_error,
        new_error=new_error,
        again_error=again_error,
    )
