"""The simulator's application: REST and control over one account."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from simulator import control, rest_calls, rest_recordings
from simulator.calls import Account
from simulator.clock import Clock
from simulator.config import SimulatorConfig
from simulator.engine import Engine
from simulator.legs import Stage
from simulator.recorder import Recorder
from simulator.rest_common import TwilioError, answer_error, not_found
from simulator.scenarios import Scenarios
from simulator.tasks import Tasks
from simulator.webhooks import Courier


def create_app(config: SimulatorConfig) -> FastAPI:
    """The application of one simulated account."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        account, clock = Account(), Clock(config.speed)
        tasks = Tasks(account)
        courier = Courier(config, tasks.spawn)
        recorder = Recorder(config, account, clock, courier, tasks.spawn)
        app.state.stage = Stage(
            config, account, Scenarios(config.numbers), clock, courier, recorder, tasks.spawn
        )
        app.state.tasks = tasks
        app.state.engine = Engine(app.state.stage)
        yield
        await tasks.close()
        await courier.close()

    app = FastAPI(lifespan=lifespan, openapi_url=None)
    app.add_exception_handler(TwilioError, answer_error)
    app.add_exception_handler(HTTPException, _http_error)
    for part in (rest_calls, rest_recordings, control):
        app.include_router(part.router)
    return app


async def _http_error(request: Request, error: Exception) -> JSONResponse:
    """Unknown addresses answer in Twilio's shape, the control's in FastAPI's."""
    if not isinstance(error, HTTPException):
        raise error
    if request.url.path.startswith("/simulator"):
        return JSONResponse({"detail": error.detail}, status_code=error.status_code)
    if error.status_code == 404:
        return answer_error(request, not_found(request.url.path))
    return answer_error(request, TwilioError(error.status_code, 20004, str(error.detail)))
