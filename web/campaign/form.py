"""The form of a campaign's settings: what stands in it, and what somebody sent."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any

from starlette.datastructures import FormData

from compliance.campaigns.settings import CampaignSettings
from compliance.campaigns.vocabulary import tidy
from compliance.notices.wording import own_question, question_on
from core.errors import InvalidInput
from core.phone import for_people, to_e164
from extraction.fieldsets import check_sets
from models import Audience, CapturePolicy, LegalBasis, Purpose

Filled = Mapping[str, tuple[str, ...]]
MAX_REFERENCE = 120
NAMES = tuple(field.name for field in fields(CampaignSettings))


class UnreadableForm(ValueError):
    """Fields that hold no usable value: a French sentence for each."""

    def __init__(self, errors: Mapping[str, str]) -> None:
        super().__init__("unreadable form")
        self.errors = dict(errors)


def filled_from(settings: CampaignSettings) -> Filled:
    """The form as the settings stand."""
    return {
        "caller_id": (for_people(settings.caller_id),),
        "audience": (settings.audience.value,),
        "capture_policy": (settings.capture_policy.value,),
        "purposes": settings.purposes,
        "legal_basis": (settings.legal_basis.value,),
        "sample_percent": (str(settings.sample_percent),),
        "sample_daily_max": (str(settings.sample_daily_max),),
        "assessment_reference": (settings.assessment_reference,),
        "notice_text": (settings.notice_text,),
        "question_text": (question_on(settings.legal_basis, settings.question_text),),
        "review_below_percent": (str(settings.review_below_percent),),
        "field_sets": settings.field_sets,
        "vocabulary": ("\n".join(settings.vocabulary),),
    }


def submitted(form: FormData) -> Filled:
    """The form as it was sent."""
    return {name: tuple(str(value).strip() for value in form.getlist(name)) for name in NAMES}


def read_settings(filled: Filled) -> CampaignSettings:
    """The settings that a form asks for.

    Raises:
        UnreadableForm: a field holds nothing that can be used.
    """
    values: dict[str, Any] = {}
    errors: dict[str, str] = {}
    for name, reader in _READERS.items():
        try:
            values[name] = reader(filled.get(name, ()))
        except InvalidInput as error:
            errors[name] = error.message
        except ValueError:
            errors[name] = _UNREADABLE[reader]
    if errors:
        raise UnreadableForm(errors)
    return CampaignSettings(**values)


def _text(values: tuple[str, ...]) -> str:
    return next(iter(values), "")


def _reference(values: tuple[str, ...]) -> str:
    text = _text(values)
    if len(text) > MAX_REFERENCE:
        raise InvalidInput(
            "campaign.long_reference",
            f"Cette référence dépasse {MAX_REFERENCE} caractères : raccourcissez-la.",
        )
    return text


def _question(values: tuple[str, ...]) -> str:
    return own_question(_text(values))


def _terms(values: tuple[str, ...]) -> tuple[str, ...]:
    return tidy(_text(values).splitlines())


def _whole(values: tuple[str, ...]) -> int:
    return int(_text(values))


def _phone(values: tuple[str, ...]) -> str:
    return to_e164(_text(values))


def _audience(values: tuple[str, ...]) -> Audience:
    return Audience(_text(values))


def _policy(values: tuple[str, ...]) -> CapturePolicy:
    return CapturePolicy(_text(values))


def _basis(values: tuple[str, ...]) -> LegalBasis:
    return LegalBasis(_text(values))


def _purposes(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(Purpose(value).value for value in values)


_READERS: dict[str, Callable[[tuple[str, ...]], object]] = {
    "caller_id": _phone,
    "audience": _audience,
    "capture_policy": _policy,
    "purposes": _purposes,
    "legal_basis": _basis,
    "sample_percent": _whole,
    "sample_daily_max": _whole,
    "assessment_reference": _reference,
    "notice_text": _text,
    "question_text": _question,
    "review_below_percent": _whole,
    "field_sets": check_sets,
    "vocabulary": _terms,
}
_CHOOSE = "Choisissez une des valeurs de la liste."
_UNREADABLE: dict[Callable[[tuple[str, ...]], object], str] = {
    _whole: "Écrivez un nombre entier.",
    _audience: _CHOOSE,
    _policy: _CHOOSE,
    _basis: _CHOOSE,
    _purposes: _CHOOSE,
}
