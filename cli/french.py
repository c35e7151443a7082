"""The frame of the help pages in French: typer words it in English and has no setting for it."""

from typer import rich_utils


def speak_french() -> None:
    """Word the panels of help and error pages."""
    rich_utils.ARGUMENTS_PANEL_TITLE = "Arguments"
    rich_utils.OPTIONS_PANEL_TITLE = "Options"
    rich_utils.COMMANDS_PANEL_TITLE = "Commandes"
    rich_utils.ERRORS_PANEL_TITLE = "Erreur"
    rich_utils.DEFAULT_STRING = "[par défaut : {}]"
    rich_utils.REQUIRED_LONG_STRING = "[obligatoire]"
    rich_utils.RICH_HELP = "« [blue]{command_path} {help_option}[/] » montre l'aide."
