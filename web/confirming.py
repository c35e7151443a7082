"""The page that asks again before something that cannot be undone. It works without any script."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from web.rendering import Page


@dataclass(frozen=True)
class Question:
    """What is asked, all that it would do, and the words of the button that does it."""

    title: str
    effects: tuple[str, ...]
    confirm: str


@dataclass(frozen=True, kw_only=True)
class ConfirmPage(Page):
    """The question, with the way back. `action` is where the form goes, with its hidden `fields`."""

    template: ClassVar[str] = "confirmer.html"
    about: str
    question: Question
    action: str
    fields: Mapping[str, str] = field(default_factory=dict)
    back_href: str
    back_label: str = "Ne rien changer"
