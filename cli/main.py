"""`qualif`: one command, its subcommands, and how an error is told on a terminal."""

import sys
from typing import Annotated, NoReturn

import typer
from pydantic import ValidationError
from rich.console import Console
from rich.markup import escape
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from typer.exceptions import Abort, TyperException

from cli import files, operations, people
from cli.french import speak_french, usage_error
from core.errors import QualifError

app = typer.Typer(
    name="qualif",
    help="Qualif : de l'appel enregistré à la fiche de qualification validée.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
)

app.command("process")(files.process)
app.command("transcribe")(files.transcribe)
app.command("extract")(files.extract)
app.command("doctor")(operations.doctor)
app.command("purge")(operations.purge)
app.command("migrate")(operations.migrate)
app.command("api")(operations.api)
app.command("worker")(operations.worker)
app.add_typer(operations.keys, name="keys")
app.add_typer(people.users, name="users")
app.add_typer(people.tokens, name="tokens")


@app.command("demo")
def demo(
    port: Annotated[
        int, typer.Option(help="Port de la page web (le premier libre à partir de celui-ci).")
    ] = 8000,
    once: Annotated[bool, typer.Option("--once", help="S'arrêter après les quatre appels.")] = False,
) -> None:
    """Jouer quatre appels de démonstration, puis ouvrir l'application."""
    from demo.run import run_demo

    raise typer.Exit(run_demo(port=port, serve=not once))


def main() -> None:
    """Run the command; what is wrong with it or with an installation is one French sentence.

    The exit code is 2 for a command that was typed wrong, else 1. The texts of the database and of the
    settings are not shown: they quote values.
    """
    try:
        sys.exit(speak_french(app)(prog_name="qualif", standalone_mode=False))
    except TyperException as error:
        if said := usage_error(error):
            _stop(said, error.exit_code)
        sys.exit(error.exit_code)
    except Abort:
        _stop("Abandon : rien n'a été fait.")
    except QualifError as error:
        _stop(error.message)
    except ValidationError as error:
        names = ", ".join(
            f"QUALIF_{problem['loc'][0]}".upper() for problem in error.errors() if problem["loc"]
        )
        _stop(f"Réglage illisible : {names}. Corrigez sa valeur dans .env.")
    except ArgumentError:
        _stop("QUALIF_DATABASE_URL n'est pas l'adresse d'une base : sqlite:///… ou postgresql://…")
    except SQLAlchemyError:
        _stop("La base de données ne répond pas : vérifiez QUALIF_DATABASE_URL et que le serveur tourne.")
    except OSError as error:
        _stop(f"Accès impossible à « {error.filename} » : vérifiez le chemin, les droits et la place libre.")


def _stop(message: str, code: int = 1) -> NoReturn:
    Console(stderr=True).print(f"[bold red]Erreur[/] {escape(message)}", highlight=False, soft_wrap=True)
    sys.exit(code)
