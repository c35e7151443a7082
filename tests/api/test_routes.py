"""Every route says who may call it."""

import pytest
from fastapi import APIRouter, FastAPI, WebSocket, WebSocketDisconnect
from fastapi.routing import APIRoute, APIWebSocketRoute, RouteContext, iter_route_contexts
from starlette.routing import Mount, WebSocketRoute
from starlette.testclient import TestClient

from api.app import create_app
from core.settings import Settings
from web.access import AccessRule, public

PUBLIC_MOUNTS = {"/static"}


def rules_of(route: APIRoute) -> list[AccessRule]:
    """The rules among a route's direct dependencies."""
    return [call for item in route.dependant.dependencies if isinstance(call := item.call, AccessRule)]


def undeclared(app: FastAPI) -> list[str]:
    """The routes without exactly one rule."""
    return [
        f"{context.path} {sorted(context.methods or [])}"
        for context in iter_route_contexts(app.routes)
        if not is_declared(context)
    ]


def is_declared(context: RouteContext) -> bool:
    route = context.original_route
    if isinstance(route, Mount):
        return route.path in PUBLIC_MOUNTS
    return isinstance(route, APIRoute) and len(rules_of(route)) == 1


def test_every_route_declares_exactly_one_rule(settings: Settings) -> None:
    app = create_app(settings)

    assert len(list(iter_route_contexts(app.routes))) > 5
    assert undeclared(app) == []


def sockets(app: FastAPI) -> list[str]:
    """The routes that speak WebSocket, wherever they are mounted."""
    return [
        str(context.path)
        for context in iter_route_contexts(app.routes)
        if isinstance(context.original_route, WebSocketRoute | APIWebSocketRoute)
    ]


def test_no_route_speaks_websocket(settings: Settings) -> None:
    """Twilio's streams are not used. A route for them would have to check the handshake's signature first:
    it signs the wss address alone, in a lower-case header (facts on Twilio, 2.3)."""
    app = create_app(settings)
    assert sockets(app) == []
    with TestClient(app) as client, pytest.raises(WebSocketDisconnect):
        client.websocket_connect("/twilio/stream").__enter__()


def test_a_websocket_is_found_and_undeclared(settings: Settings) -> None:
    app, router = create_app(settings), APIRouter()

    async def listen(_socket: WebSocket) -> None: ...

    router.add_api_websocket_route("/twilio/stream", listen)
    app.include_router(router)

    assert sockets(app) == ["/twilio/stream"]
    assert undeclared(app) == ["/twilio/stream []"]


def test_an_undeclared_route_is_found(settings: Settings) -> None:
    app, router = create_app(settings), APIRouter()
    router.add_api_route("/oubliee", lambda: None, methods=["GET"])
    router.add_api_route("/double", lambda: None, methods=["GET"], dependencies=[public(), public()])
    app.include_router(router)
    app.mount("/autre", FastAPI())

    found = undeclared(app)

    assert [line.split()[0] for line in found] == ["/oubliee", "/double", "/autre"]
