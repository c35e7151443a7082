"""Help and usage errors in French: typer words them in English and has no setting for it."""

from collections.abc import Callable
from typing import Any

import typer
from typer import rich_utils
from typer.exceptions import TyperException


def speak_french(app: typer.Typer) -> Any:
    """The command of `app`, whose help pages are in French."""
    rich_utils.ARGUMENTS_PANEL_TITLE = "Arguments"
    rich_utils.OPTIONS_PANEL_TITLE = "Options"
    rich_utils.COMMANDS_PANEL_TITLE = "Commandes"
    rich_utils.DEFAULT_STRING = "[par défaut : {}]"
    rich_utils.REQUIRED_LONG_STRING = "[obligatoire]"
    command = typer.main.get_command(app)
    _word_help_option(command)
    return command


def _word_help_option(command: Any) -> None:
    option = command.get_help_option(typer.Context(command))
    if option is not None:
        option.help = "Montrer cette aide."
    for subcommand in getattr(command, "commands", {}).values():
        _word_help_option(subcommand)


def usage_error(error: TyperException) -> str:
    """What is wrong with a command as it was typed, and how to see what it takes.

    Empty where no subcommand was given: the help has been shown then.
    """
    if type(error).__name__ == "NoArgsIsHelpError":
        return ""
    context = getattr(error, "ctx", None)
    help_page = f" « {context.command_path} --help » montre ce qui est attendu." if context else ""
    worded = _WORDED.get(type(error).__name__, _wrong_words)
    return f"{worded(error)}{help_page}"


def _missing(error: Any) -> str:
    kind = "L'argument" if error.param.param_type_name == "argument" else "L'option"
    return f"{kind} {_name(error)} est obligatoire."


def _refused(error: Any) -> str:
    return f"La valeur donnée pour {_name(error)} n'est pas de la forme attendue."


def _unknown_option(error: Any) -> str:
    possible = sorted(set(error.possibilities or ()) - {"--help"})
    near = f" (peut-être {', '.join(possible)})" if possible else ""
    return f"L'option « {error.option_name} » n'existe pas{near}."


def _unfinished_option(error: Any) -> str:
    return f"L'option « {error.option_name} » attend une valeur, ou n'en prend pas."


def _wrong_words(error: Any) -> str:
    has_commands = hasattr(getattr(error, "cmd", None), "commands")
    return "Cette commande n'existe pas." if has_commands else "Il y a un mot de trop dans la commande."


def _name(error: Any) -> str:
    return f"« {error.param.get_error_hint().replace(chr(39), '')} »" if error.param else "un paramètre"


_WORDED: dict[str, Callable[[Any], str]] = {
    "MissingParameter": _missing,
    "BadParameter": _refused,
    "NoSuchOption": _unknown_option,
    "BadOptionUsage": _unfinished_option,
}
