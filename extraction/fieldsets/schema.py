"""What a field set is. All that the reading relies on is checked when its file is read."""

from typing import Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from extraction.expressions import Pattern
from extraction.fieldsets.safety import check_expression
from models.values.sheet import AddedFact, AddedKind, SheetValue

YES, NO = "oui", "non"
WORDS = "mots"
"""The named group of an expression that holds the words of a field of text."""
_NAME = r"^[a-z][a-z0-9_]*$"


class PatternError(ValueError):
    """What is wrong with the `value` of a field's pattern number `at`, counted from 0."""

    def __init__(self, said: str, at: int) -> None:
        super().__init__(said)
        self.at = at


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FieldPattern(_Data):
    """One way to say a value, in the house's expression language (`extraction.expressions`).

    `value` is the status or yes/no that it means; `only_asked` keeps it for answers to the field's question.
    """

    expression: str = Field(min_length=2, max_length=600)
    value: str = ""
    says: tuple[str, ...] = Field(min_length=1, max_length=20)
    does_not_say: tuple[str, ...] = Field(min_length=1, max_length=20)
    only_asked: bool = False

    @field_validator("expression")
    @classmethod
    def _is_safe(cls, expression: str) -> str:
        return check_expression(expression)


class AddedField(_Data):
    """One field: its name, its question, how its question is recognised (`asked`), how it is answered."""

    name: str = Field(pattern=_NAME, max_length=24)
    label: str = Field(min_length=1, max_length=60)
    kind: AddedKind
    question: str = Field(min_length=5, max_length=160)
    asked: str = Field(min_length=2, max_length=600)
    values: dict[str, str] = Field(default_factory=dict)
    pattern: tuple[FieldPattern, ...] = Field(min_length=1, max_length=40)

    @field_validator("asked")
    @classmethod
    def _is_safe(cls, expression: str) -> str:
        return check_expression(expression)

    @field_validator("question")
    @classmethod
    def _asks(cls, question: str) -> str:
        if not question.rstrip().endswith("?"):
            raise ValueError("la question doit finir par un point d'interrogation")
        return question.strip()

    @model_validator(mode="after")
    def _values_are_known(self) -> Self:
        if self.kind is AddedKind.STATUS and len(self.values) < 2:
            raise ValueError("un champ de type status demande « values » : au moins deux codes et leurs noms")
        if self.kind is not AddedKind.STATUS and self.values:
            raise ValueError("« values » n'a de sens que pour un champ de type status")
        known = set(self.words)
        for at, item in enumerate(self.pattern):
            if known and item.value not in known:
                raise PatternError(f"« value » doit être l'un de : {', '.join(sorted(known))}", at)
            if not known and item.value:
                raise PatternError(f"« value » n'a pas de sens pour un champ de type {self.kind.value}", at)
        return self

    @property
    def words(self) -> dict[str, str]:
        """The French words of each value of a status or yes/no; nothing for other kinds."""
        if self.kind is AddedKind.YES_NO:
            return {YES: "Oui", NO: "Non"}
        return dict(self.values)

    def patterns(self, prefix: str) -> tuple[Pattern, ...]:
        """The field's rules, with ids under `prefix`."""
        return tuple(
            Pattern(f"{prefix}.{number}", item.expression, item.value, item.says, item.does_not_say)
            for number, item in enumerate(self.pattern, start=1)
        )

    def blank(self) -> AddedFact:
        """The field before anything was said of it."""
        return AddedFact(label=self.label, question=self.question, kind=self.kind)


class FieldSet(_Data):
    """Fields that belong together, chosen by a campaign under `name`."""

    name: str = Field(pattern=_NAME, max_length=14)
    title: str = Field(min_length=1, max_length=60)
    version: int = Field(ge=1)
    field: tuple[AddedField, ...] = Field(min_length=1, max_length=20)

    @model_validator(mode="after")
    def _names_differ(self) -> Self:
        if self.name in SheetValue.model_fields:
            raise ValueError(f"« {self.name} » est déjà le nom d'un champ de la fiche")
        names = [each.name for each in self.field]
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice:
            raise ValueError(f"deux champs portent le nom « {twice} »")
        return self

    def path(self, field: AddedField) -> str:
        """The field's path in the sheet: `rh.preavis`."""
        return f"{self.name}.{field.name}"

    def blank(self) -> dict[str, AddedFact]:
        """All fields before anything was said of them."""
        return {self.path(each): each.blank() for each in self.field}
