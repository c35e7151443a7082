"""Templates and the typed contexts that fill them. HTML is written in templates and nowhere else.

Each page is a frozen dataclass that names its template; the template sees it as `page` and nothing
else. An unknown name is an error (StrictUndefined), and all text is escaped.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import ClassVar

from fastapi import Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import HTMLResponse

from models import Role
from web import french
from web.access import CSRF_FIELD, Viewer

FOLDER = Path(__file__).parent
NO_STORE = {"Cache-Control": "no-store"}


@dataclass(frozen=True)
class NavigationLink:
    """One entry of the main menu."""

    label: str
    href: str
    current: bool


@dataclass(frozen=True)
class Shell:
    """What surrounds a page: who is signed in, the menu, and the token of every form."""

    viewer: Viewer
    links: tuple[NavigationLink, ...]

    @property
    def csrf_token(self) -> str:
        """The synchroniser token of this session; a machine has none and submits no form."""
        return self.viewer.csrf_token or ""


@dataclass(frozen=True, kw_only=True)
class Page:
    """The base of every page context."""

    template: ClassVar[str]
    title: str
    shell: Shell | None = None


def shell_for(viewer: Viewer, *, at: str) -> Shell:
    """The frame of a page for this viewer; `at` is the menu entry to mark."""
    places = [("Mes appels" if viewer.role is Role.AGENT else "Tous les appels", "/appels")]
    if viewer.role in {Role.AGENT, Role.MANAGER}:
        places.append(("Prospects", "/prospects"))
    if viewer.role in {Role.MANAGER, Role.COMPLIANCE}:
        places.append(("Campagnes", "/campagnes"))
    if viewer.role is Role.COMPLIANCE:
        places += [("Oppositions", "/oppositions"), ("Accords", "/accords")]
    return Shell(
        viewer=viewer,
        links=tuple(NavigationLink(label=label, href=href, current=href == at) for label, href in places),
    )


@lru_cache(maxsize=1)
def environment() -> Environment:
    """The template environment of the process."""
    made = Environment(
        loader=FileSystemLoader(FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["csrf_field"] = CSRF_FIELD
    made.filters.update(french.FILTERS)
    return made


def _finalize(value: object) -> object:
    """Text gets its French spaces on its way to the page; what is kept has ordinary ones."""
    return french.spaced(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def render(page: Page, *, status_code: int = 200) -> HTMLResponse:
    """A page as an answer that no cache keeps: every page shows somebody's data."""
    return HTMLResponse(render_text(page), status_code=status_code, headers=NO_STORE)


def render_text(page: Page) -> str:
    """The HTML of a page."""
    return environment().get_template(page.template).render(page=page)


def wants_json(request: Request) -> bool:
    """Whether the caller is a program: everything under `/api`, and Twilio's webhooks."""
    return request.url.path.startswith(("/api/", "/twilio/", "/metrics"))
