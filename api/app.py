"""The HTTP application: its parts, its routes, and how it answers errors."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from fastapi import FastAPI
from starlette.middleware import Middleware
from starlette.middleware.body_limit import RequestBodyLimitMiddleware

from api import calls, campaigns, errors, objections, operations, twilio
from api import live as live_calls
from api.guard import Guard
from api.static import static_files
from compliance.vault import Vault
from core.database import make_engine
from core.settings import Settings, get_settings
from pipeline.jobs import Jobs
from web.pages import account, audio, correcting, live, prospects, sheet, sides, signing, steering
from web.pages import agreements as agreements_pages
from web.pages import calls as calls_pages
from web.pages import campaigns as campaigns_pages
from web.pages import objections as objections_pages
from web.state import AppState

# The list of calls stands before the page of one: `/appels/liste` is no call.
ROUTERS = (
    operations.router,
    twilio.router,
    calls.router,
    live_calls.router,
    campaigns.router,
    objections.router,
    signing.router,
    calls_pages.router,
    correcting.router,
    prospects.router,
    campaigns_pages.router,
    objections_pages.router,
    agreements_pages.router,
    account.router,
    live.router,
    steering.router,
    audio.router,
    sides.router,
    sheet.router,
)
MAX_BODY_BYTES = 256 * 1024
DESCRIPTION = """
JSON for the machines of a team: list calls, start one, read a sheet, validate it.

Authenticate with `Authorization: Bearer qualif_...`. A token acts as the user it was made for: an
agent's token sees the calls of that agent only. Errors are `{"code", "message"}`: the code is stable,
the message is French and meant for the person who waits.
"""


def create_app(settings: Settings | None = None, *, parts: AppState | None = None) -> FastAPI:
    """The application.

    Args:
        settings: Those of the process, where None is given.
        parts: Ready-made parts, which their owner closes (tests); else the lifespan builds and closes
            them.

    Raises:
        Misconfigured: from the start of the lifespan, where a secret is missing.
    """
    chosen = parts.settings if parts is not None else settings or get_settings()
    app = FastAPI(
        title="Qualif",
        version="1",
        description=DESCRIPTION,
        openapi_url=None,  # served by a route of ours that declares who may read it
        docs_url=None,  # these pages would load scripts from elsewhere
        redoc_url=None,
        lifespan=_lifespan(chosen) if parts is None else None,
        middleware=[
            Middleware(Guard, secure=chosen.secure_cookies),
            Middleware(RequestBodyLimitMiddleware, max_body_size=MAX_BODY_BYTES),
        ],
        telemetry={"tracing": False, "metrics": False, "logs": False},
    )
    for router in ROUTERS:
        app.include_router(router)
    app.mount("/static", static_files())
    errors.install(app)
    app.state.parts = parts
    return app


def _lifespan(settings: Settings) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        built = _build(settings)
        app.state.parts = built
        try:
            yield
        finally:
            built.intake.close()
            built.jobs.close()
            built.engine.dispose()

    return lifespan


def _build(settings: Settings) -> AppState:
    settings.check_secrets()
    engine = make_engine(str(settings.database_url))
    return AppState(settings=settings, engine=engine, vault=Vault.from_settings(settings), jobs=Jobs(engine))
