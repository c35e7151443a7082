"""Commands over accounts: people who sign in and the tokens of machines."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer
from rich.console import Console
from sqlmodel import Session

from core.database import make_engine, unit_of_work
from core.schema import require_current
from core.settings import get_settings
from models import Role

users = typer.Typer(help="Comptes des utilisateurs.", no_args_is_help=True)
tokens = typer.Typer(help="Jetons d'API.", no_args_is_help=True)


@contextmanager
def _accounts() -> Iterator[Session]:
    """A unit of work on the installation's database."""
    engine = make_engine(get_settings().database_url)
    require_current(engine)
    with unit_of_work(engine) as session:
        yield session


Email = Annotated[str, typer.Argument(help="Adresse e-mail.")]


@users.command("add")
def add_user(
    email: Email,
    name: Annotated[str, typer.Option(help="Prénom et nom.", prompt="Prénom et nom")],
    role: Annotated[Role, typer.Option(help="Rôle.", prompt="Rôle")],
    password: Annotated[
        str, typer.Option(prompt="Mot de passe", hide_input=True, confirmation_prompt="Encore une fois")
    ],
    phone: Annotated[str | None, typer.Option(help="Téléphone sur lequel sonner un commercial.")] = None,
) -> None:
    """Créer un compte."""
    from accounts import service

    with _accounts() as session:
        service.create_user(session, email=email, name=name, role=role, password=password, phone=phone)
    Console(stderr=True).print("Compte créé.")


@users.command("disable")
def disable_user(email: Email) -> None:
    """Fermer un compte et toutes ses sessions."""
    from accounts import service

    with _accounts() as session:
        service.deactivate(session, service.user_named(session, email))
    Console(stderr=True).print("Compte fermé.")


@tokens.command("list")
def list_tokens(email: Email) -> None:
    """Montrer les jetons en cours de validité d'un utilisateur."""
    from accounts import service

    with _accounts() as session:
        for row in service.tokens_of(session, service.user_named(session, email)):
            ends = f"jusqu'au {row.expires_at:%d/%m/%Y}" if row.expires_at else "sans fin"
            sys.stdout.write(f"{row.name}\tcréé le {row.created_at:%d/%m/%Y}, {ends}\n")


@tokens.command("revoke")
def revoke_token(
    email: Email, name: Annotated[str, typer.Option(help="Nom du jeton.", prompt="Nom du jeton")]
) -> None:
    """Mettre fin à un jeton : la machine qui s'en sert n'a plus accès."""
    from accounts import service

    with _accounts() as session:
        service.revoke_token(session, service.user_named(session, email), name=name)
    Console(stderr=True).print("Jeton révoqué.")


@tokens.command("new")
def new_token(
    email: Email,
    name: Annotated[str, typer.Option(help="À quoi sert ce jeton.", prompt="Nom du jeton")],
    days: Annotated[int | None, typer.Option(help="Durée de validité, en jours.")] = None,
) -> None:
    """Créer un jeton qui agit au nom d'un utilisateur ; il n'est montré qu'une fois."""
    from accounts import service

    with _accounts() as session:
        issued = service.issue_token(session, user=service.user_named(session, email), name=name, days=days)
    sys.stdout.write(issued.token + "\n")
