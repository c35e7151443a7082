"""`python -m simulator`: one simulated account on the loopback interface."""

import argparse

import uvicorn

from simulator.app import create_app
from simulator.config import SimulatorConfig


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="simulator", description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--account-sid", required=True)
    parser.add_argument("--auth-token", required=True)
    parser.add_argument("--api-key-sid", required=True)
    parser.add_argument("--api-key-secret", required=True)
    parser.add_argument("--speed", type=float, default=20.0, help="simulated seconds a real second")
    parser.add_argument("--number", action="append", default=[], help="a number that the account holds")
    parser.add_argument("--voice-url", help="what an inbound call fetches")
    parser.add_argument("--status-callback", help="where the end of an inbound call is told")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> None:
    """Serve until stopped."""
    options = parse(arguments)
    config = SimulatorConfig(
        account_sid=options.account_sid,
        auth_token=options.auth_token,
        api_key_sid=options.api_key_sid,
        api_key_secret=options.api_key_secret,
        speed=options.speed,
        numbers=tuple(options.number),
        voice_url=options.voice_url,
        status_callback=options.status_callback,
    )
    uvicorn.run(
        create_app(config), host="127.0.0.1", port=options.port, log_level="warning",
        timeout_graceful_shutdown=3, ws="none",
    )  # fmt: skip


if __name__ == "__main__":
    main()
