"""What a running application holds, and how a request reaches it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Annotated

from anyio import CapacityLimiter, to_thread
from fastapi import Depends, Request
from sqlalchemy import Engine
from sqlmodel import Session

from accounts.throttle import Throttle
from compliance.hashing import Hasher
from compliance.vault import Vault
from core.settings import Settings
from pipeline.intake import Intake
from pipeline.jobs import Jobs
from web.once import Once

INSTRUCTING = 16
"""Threads that answer Twilio's requests for instructions: more would only wait for each other."""


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

    @cached_property
    def hasher(self) -> Hasher:
        """The keyed hashes of this installation."""
        return Hasher(self.settings.hash_key_bytes())

    @cached_property
    def instructing(self) -> CapacityLimiter:
        """How many of Twilio's requests for instructions are worked on at once."""
        return CapacityLimiter(INSTRUCTING)

    @cached_property
    def intake(self) -> Intake:
        """Keeps what Twilio reports."""
        return Intake(self.engine, self.hasher)


async def get_state(request: Request) -> AppState:
    """The application's shared parts."""
    state: AppState = request.app.state.parts
    return state


StateDep = Annotated[AppState, Depends(get_state)]


async def get_session(state: StateDep) -> AsyncIterator[Session]:
    """A session that commits when the route has returned and before its answer is sent.

    The commit waits for the disk, so it runs in a thread; one of its own, since all the others may be
    taken by requests that wait for this one's connection.
    """
    with Session(state.engine, expire_on_commit=False) as session:
        yield session
        if session.in_transaction():
            await to_thread.run_sync(session.commit, limiter=CapacityLimiter(1))


# Scope "function": with the default scope the commit would run after the answer, and a failed one
# would still have said 2xx.
SessionDep = Annotated[Session, Depends(get_session, scope="function")]
