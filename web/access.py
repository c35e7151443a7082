"""Who may: each route declares exactly one rule, and a test fails on a route that declares none.

    @router.get("/connexion", dependencies=[public()])
    def sign_in_page(...): ...

    @router.get("/appels")
    def calls_page(viewer: Annotated[Viewer, allow(*EVERYONE)]): ...

Credentials are a bearer token or a cookie, never both: a request with an `Authorization` header is a
machine's, its cookies are not looked at, and it needs no CSRF token since no browser adds that header
by itself. A request with a cookie and an unsafe method must come from our own pages (`Origin`,
`Sec-Fetch-Site`) and carry the synchroniser token of its session.

Roles, beyond the routes:

- an agent sees own calls only; quality, compliance and managers see every call. A call that somebody
  may not see does not exist for them: 404, never 403, so that an identifier tells nothing;
- only the agent of the call and managers validate its sheet. Validation is the human decision that the
  proposed score must go through (facts on the GDPR, section 3, article 22): the person who heard the
  prospect takes it, or the one who answers for the team. Quality coaches and compliance controls: a
  reviewer who could also sign would check their own work;
- only agents place calls: their telephone is the one that rings;
- managers and compliance set what a campaign records; the DPO's approval is compliance's alone.
"""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any
from urllib.parse import urlsplit

from fastapi import Depends, Request
from sqlmodel import Session
from starlette.datastructures import FormData

from accounts import service as accounts
from core.errors import Forbidden, InvalidInput, NotSignedIn
from core.settings import Settings
from models import Role, User
from web.state import AppState, SessionDep, StateDep

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
EVERYONE = (Role.AGENT, Role.QA, Role.COMPLIANCE, Role.MANAGER)
CORRECTORS = (Role.QA, Role.MANAGER)
"""Who corrects transcripts."""
SETTERS = (Role.MANAGER, Role.COMPLIANCE)
CSRF_FIELD = "csrf_token"
CSRF_HEADER = "X-CSRF-Token"


@dataclass(frozen=True)
class Viewer:
    """Who is asking. `session_id` and `csrf_token` are absent for a machine."""

    user_id: str
    name: str
    email: str
    role: Role
    session_id: str | None = None
    csrf_token: str | None = None

    @property
    def only_agent_id(self) -> str | None:
        """The agent whose calls alone this viewer sees; None: every call."""
        return self.user_id if self.role is Role.AGENT else None

    def may_validate(self, agent_id: str) -> bool:
        """Whether this viewer validates the sheet of this agent's call."""
        return self.role is Role.MANAGER or (self.role is Role.AGENT and self.user_id == agent_id)


class AccessRule:
    """The base of every rule; a route has exactly one among its direct dependencies."""


class Public(AccessRule):
    """Anybody; a browser's unsafe request must still come from our own pages."""

    def __call__(self, request: Request, state: StateDep) -> None:
        """Refuse a forged request: there is no session here to hold a token."""
        if request.method not in SAFE_METHODS:
            require_same_origin(request, state.settings)


async def read_form(request: Request) -> FormData:
    """The submitted form, without files; empty for any other body.

    Raises:
        InvalidInput: it holds a null character, which no database keeps and no person types.
    """
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind not in {"application/x-www-form-urlencoded", "multipart/form-data"}:
        return FormData()
    form = await request.form(max_files=0, max_fields=400, max_part_size=64 * 1024)
    if any("\0" in text for pair in form.multi_items() for text in pair if isinstance(text, str)):
        raise InvalidInput(
            "form.unreadable", "Ce formulaire contient un caractère illisible : saisissez-le à nouveau."
        )
    return form


FormDep = Annotated[FormData, Depends(read_form)]


@dataclass(frozen=True)
class Allowed(AccessRule):
    """Signed in, with one of these roles."""

    roles: frozenset[Role]

    def __call__(self, request: Request, state: StateDep, session: SessionDep, form: FormDep) -> Viewer:
        """Say who asks.

        Raises:
            NotSignedIn: no credentials, or none that are valid.
            Forbidden: another role, or an unsafe request that our own pages did not send.
        """
        viewer = identify(request, state, session)
        if viewer is None:
            raise NotSignedIn("session.absent", "Votre session est terminée. Connectez-vous pour continuer.")
        request.state.viewer = viewer
        if viewer.csrf_token is not None and request.method not in SAFE_METHODS:
            require_same_origin(request, state.settings)
            require_csrf(viewer.csrf_token, request.headers, form)
        if viewer.role not in self.roles:
            raise Forbidden("role.not_allowed", "Votre rôle ne donne pas accès à cette page.")
        return viewer


def public() -> Any:
    """The rule of a route that anybody may call."""
    return Depends(Public())


def allow(*roles: Role) -> Any:
    """The rule of a route for people (or their machines) with one of these roles; gives the `Viewer`."""
    if not roles:
        raise ValueError("a rule needs at least one role")
    return Depends(Allowed(frozenset(roles)))


AnyViewer = Annotated[Viewer, allow(*EVERYONE)]
AgentViewer = Annotated[Viewer, allow(Role.AGENT)]
ValidatingViewer = Annotated[Viewer, allow(Role.AGENT, Role.MANAGER)]
CorrectingViewer = Annotated[Viewer, allow(*CORRECTORS)]
SteeringViewer = Annotated[Viewer, allow(Role.AGENT, Role.MANAGER, Role.COMPLIANCE)]
SettingViewer = Annotated[Viewer, allow(*SETTERS)]
OfficerViewer = Annotated[Viewer, allow(Role.COMPLIANCE)]


def identify(request: Request, state: AppState, session: Session) -> Viewer | None:
    """Who asks, by bearer token where the request has an `Authorization` header, else by cookie."""
    authorization = request.headers.get("authorization")
    if authorization is not None:
        scheme, _, token = authorization.partition(" ")
        user = accounts.find_token_user(session, token.strip()) if scheme.lower() == "bearer" else None
        return None if user is None else _viewer(user)
    token = request.cookies.get(cookie_name(state.settings), "")
    found = accounts.find_session(session, token) if token else None
    if found is None:
        return None
    user, row = found
    return _viewer(user, session_id=row.id, csrf_token=row.csrf_token)


def _viewer(user: User, *, session_id: str | None = None, csrf_token: str | None = None) -> Viewer:
    return Viewer(
        user_id=user.id,
        name=user.name,
        email=user.email,
        role=user.role,
        session_id=session_id,
        csrf_token=csrf_token,
    )


def require_csrf(expected: str, headers: Mapping[str, str], form: FormData) -> None:
    """Compare the token of the form (or of the header, for scripts) with the session's.

    Raises:
        Forbidden: code `csrf.mismatch`.
    """
    given = headers.get(CSRF_HEADER) or form.get(CSRF_FIELD)
    if not isinstance(given, str) or not hmac.compare_digest(given.encode(), expected.encode()):
        raise Forbidden(
            "csrf.mismatch", "Ce formulaire n'est plus valable. Rechargez la page, puis recommencez."
        )


def require_same_origin(request: Request, settings: Settings) -> None:
    """Refuse what a browser sends on behalf of another site.

    `Sec-Fetch-Site` says so where the browser has it; `Origin` must be our public address or the host
    that the browser asked. A client that sends neither is no browser: nothing is forged there.

    Raises:
        Forbidden: code `origin.foreign`.
    """
    site = request.headers.get("sec-fetch-site")
    origin = request.headers.get("origin")
    foreign_site = site is not None and site not in {"same-origin", "none"}
    if foreign_site or (origin is not None and not _is_ours(origin, request, settings)):
        raise Forbidden(
            "origin.foreign",
            "Cette demande vient d'un autre site. Ouvrez Qualif et recommencez depuis la page.",
        )


def _is_ours(origin: str, request: Request, settings: Settings) -> bool:
    return origin == settings.public_url or urlsplit(origin).netloc == request.headers.get("host")


def cookie_name(settings: Settings) -> str:
    """The session cookie's name: bound to this exact host by its prefix wherever there is TLS."""
    return "__Host-qualif" if settings.secure_cookies else "qualif"


def cookie_attributes(settings: Settings) -> dict[str, Any]:
    """The session cookie's attributes, the same to set and to delete it."""
    return {"path": "/", "secure": settings.secure_cookies, "httponly": True, "samesite": "lax"}
