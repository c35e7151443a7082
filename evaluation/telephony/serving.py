"""The processes under load: ours as `qualif api` runs it, the peer, and what a worker applies meanwhile.

    python -m evaluation.telephony.serving ours|peer --fd N
    python -m evaluation.telephony.serving worker

serve on a socket that the parent bound, or apply what was kept, until SIGTERM.
"""

import argparse
import os
import signal
import socket
import threading

import uvicorn
from fastapi import FastAPI, Request, Response
from twilio.request_validator import RequestValidator

PUBLIC_URL = "https://qualif.example"
READY = "ready"
"""What a server prints once it takes requests."""


def peer(token: str) -> FastAPI:
    """A bare route that validates the signature and answers, with nothing behind it."""
    app = FastAPI()
    validator = RequestValidator(token)

    @app.post("/{path:path}", status_code=204)
    async def hook(request: Request) -> Response:
        form = await request.form()
        signature = request.headers.get("X-Twilio-Signature", "")
        is_valid = validator.validate(PUBLIC_URL + request.url.path, form, signature)
        return Response(status_code=204 if is_valid else 403)

    return app


def ours() -> FastAPI:
    """The product's application, with the settings of the environment."""
    from api.app import create_app
    from core import logging
    from core.settings import get_settings

    settings = get_settings()
    logging.configure(json=settings.log_json, level=settings.log_level)
    return create_app(settings)


class Telling(uvicorn.Server):
    """A server that says when it is ready."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, and say so."""
        await super().startup(sockets)
        print(READY, flush=True)


def work() -> None:
    """Apply reports as a worker does beside its jobs, which need Twilio and are left alone here."""
    from core.settings import get_settings
    from pipeline.applying import applying
    from pipeline.resources import Resources

    ending = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: ending.set())
    resources = Resources.from_settings(get_settings())
    with applying(resources):
        print(READY, flush=True)
        ending.wait()
    resources.close()


def main() -> None:
    """Serve, or work."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=("ours", "peer", "worker"))
    parser.add_argument("--fd", type=int)
    arguments = parser.parse_args()
    if arguments.kind == "worker":
        work()
        return
    app = ours() if arguments.kind == "ours" else peer(os.environ["QUALIF_TWILIO_AUTH_TOKEN"])
    config = uvicorn.Config(app, log_level="warning", access_log=False, server_header=False)
    Telling(config).run(sockets=[socket.socket(fileno=arguments.fd)])


if __name__ == "__main__":
    main()
