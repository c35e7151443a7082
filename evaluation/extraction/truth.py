"""Whether one field of a sheet is right, by the rules of `evaluation/gold/score.py`."""

import datetime as dt
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from evaluation.extraction.samples import Said, Sample
from evaluation.extraction.scoring import STATUSES, Sheet, says

_DAYS = 3
"""How far a date may be from the gold's."""


def is_right(field: str, sheet: Sheet, sample: Sample | Said) -> bool | None:
    """Whether what a sheet holds in a field of `extraction.confidence.ASKED` is right.

    Returns:
        None where the sample does not say.
    """
    if isinstance(sample, Said):
        return _by_label(field, sheet, sample.labels)
    name, _, leaf = field.partition(".")
    if name not in sample.expect:
        return None
    wanted, found = sample.expect[name], sheet[name]
    if leaf:
        return _CHECKS[field](wanted[leaf], found[leaf]) if leaf in wanted else None
    return _CHECKS[field](wanted, found)


def _by_label(field: str, sheet: Sheet, labels: frozenset[str]) -> bool | None:
    prefix = {"next_step": "next", "flags": "flag", "objections": "objection"}.get(field, field)
    if field not in {*STATUSES, "next_step", "flags", "objections"}:
        return None
    own = [label for label in labels if label.startswith(f"{prefix}.")]
    if field == "need" and "pain" in labels and not own:
        own = ["need.explicit", "need.latent"]
    if field in {"flags", "objections"}:
        return set(sheet[field]) <= {label.partition(".")[2] for label in own}
    return any(says(sheet, label) for label in own)


def _status(wanted: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    return bool(wanted.get("status", found["status"]) == found["status"])


def _budget(wanted: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    if not _status(wanted, found):
        return False
    if wanted.get("min") is None and wanted.get("max") is None:
        return not {"min", "max"} & set(wanted) or (found["min"] is None and found["max"] is None)
    return (
        wanted.get("min") == found["min"]
        and wanted.get("max") == found["max"]
        and wanted.get("period") in {None, found["period"]}
    )


def _timing(wanted: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    return _status(wanted, found) and all(
        _near(wanted[end], found[end]) for end in ("from", "to") if end in wanted
    )


def _near(wanted: str | None, found: str | None) -> bool:
    if not wanted or not found:
        return not wanted and not found
    return abs((dt.date.fromisoformat(wanted) - dt.date.fromisoformat(found)).days) <= _DAYS


def _step(wanted: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    return bool(wanted.get("type", found["type"]) == found["type"])


def _text(wanted: object, found: object) -> bool:
    return _fold(wanted) == _fold(found)


def _part(wanted: object, found: object) -> bool:
    return bool(wanted) and (_fold(wanted) in _fold(found) or _fold(found) in _fold(wanted))


def _among(wanted: list[str], found: list[str]) -> bool:
    return {_fold(item) for item in found} <= {_fold(item) for item in wanted}


def _fold(text: object) -> str:
    bare = unicodedata.normalize("NFKD", str(text).lower())
    return " ".join(
        "".join(char for char in bare if not unicodedata.combining(char)).replace("-", " ").split()
    )


_CHECKS: dict[str, Callable[[Any, Any], bool]] = {
    "budget": _budget,
    "authority": _status,
    "need": _status,
    "timing": _timing,
    "next_step": _step,
    "authority.contact_role": _text,
    "need.current_solution": _part,
    "company_size": _text,
    "competitors": _among,
    "objections": _among,
    "flags": _among,
}
