"""What is wrong with a sheet that somebody sent, field by field."""

from collections.abc import Mapping

from core.errors import InvalidInput

FieldErrors = Mapping[str, str]
"""A French sentence for each field that cannot be used, by the field's path (`budget.min`)."""


class Unreadable(ValueError):
    """One field cannot be read; the text is the French sentence that stands beside it."""


class InvalidSheet(InvalidInput):
    """The sheet was not saved: `errors` says why, beside each field. It never repeats what was typed."""

    def __init__(self, errors: FieldErrors) -> None:
        super().__init__("sheet.invalid", "La fiche n'est pas enregistrée : corrigez les champs signalés.")
        self.errors: FieldErrors = dict(errors)

    def __reduce__(self) -> tuple[type["InvalidSheet"], tuple[FieldErrors]]:  # type: ignore[override]  # own arguments
        return type(self), (self.errors,)
