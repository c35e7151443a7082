"""What a running application holds, and how a request reaches it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Annotated

from fastapi import Depends, Request
from sqlalchemy import Engine
from sqlmodel import Session

from accounts.throttle import Throttle
from compliance.vault import Vault
from core.database import unit_of_work
from core.settings import Settings
from pipeline.jobs import Jobs
from web.once import Once


@dataclass
class AppState:
    """The parts that requests share; built in the application's lifespan, or given by a test.

    `vault` opens sealed content, `jobs` enqueues the pipeline's work.
    """

    settings: Settings
    engine: Engine
    vault: Vault
    jobs: Jobs
    throttle: Throttle = field(default_factory=Throttle)
    traced: Once = field(default_factory=Once)


def get_state(request: Request) -> AppState:
    """The application's shared parts."""
    state: AppState = request.app.state.parts
    return state


StateDep = Annotated[AppState, Depends(get_state)]


def get_session(state: StateDep) -> Iterator[Session]:
    """A session that commits when the route has returned and before its answer is sent."""
    with unit_of_work(state.engine) as session:
        yield session


# Scope "function": with the default scope the commit would run after the answer, and a failed one
# would still have said 2xx.
SessionDep = Annotated[Session, Depends(get_session, scope="function")]
