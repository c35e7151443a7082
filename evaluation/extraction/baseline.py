"""What keywords alone give: the peer of the rules in the table of `make eval`.

A word of a list in a prospect's turn sets a field, the last one wins; there is no context, no question, no
negation beyond the phrases of the list.
"""

import re
from typing import Any

from evaluation.extraction.samples import Said, Sample
from models.values.transcript import Speaker, Turn

_AMOUNT = re.compile(r"(\d[\d \u00a0.]*)\s*(k|K|mille|euros?|€)")
_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_WORDS: dict[str, dict[str, str]] = {
    "budget": {
        "none": r"pas de budget|aucun budget|budget (?:est )?gelé",
        "confirmed": r"budget (?:est )?(?:validé|voté)|budget on l'a",
        "stated": _AMOUNT.pattern,
    },
    "authority": {
        "not_decider": r"c'est pas moi qui|je ne décide pas|c'est mon (?:patron|directeur)",
        "shares": r"avec mon|comité|direction|associé",
        "decides": r"je décide|c'est moi qui|gérant|patron",
    },
    "need": {
        "none": r"pas besoin|pas intéressé",
        "explicit": r"problème|besoin|on cherche|galère|perd",
        "latent": r"pourquoi pas|curieux",
    },
    "timing": {
        "none": r"pas maintenant|pas de projet",
        "vague": r"plus tard|on verra|à terme",
        "dated": rf"\b(?:{_MONTHS})\b|trimestre|rentrée",
    },
    "next_step": {
        "disqualify": r"pas la peine",
        "nurture": r"rappelez|recontact",
        "send": r"mail|documentation|envoyez",
        "meeting": r"rendez-vous|démo|\b(?:lundi|mardi|mercredi|jeudi|vendredi)\b",
    },
    "flags": {
        "opt_out": r"ne m'appelez plus|rappelez plus",
        "recording_refused": r"enregistr",
        "locked_contract": r"engagés?",
        "wrong_person": r"erreur",
    },
    "objections": {
        "price": r"trop cher",
        "timing": r"pas le moment",
        "competitor": r"fournisseur",
        "no_need": r"pas besoin",
        "authority": r"pas moi qui",
        "trust": r"méfi",
        "internal": r"en interne",
    },
}  # fmt: skip
_ROLES = {
    "DG": "gérant|pdg|patron", "DAF": r"daf|directeur financier", "DSI": "dsi|informatique", "DRH": r"drh",
    "DIR_COMMERCIAL": "directeur commercial", "DIR_MARKETING": "marketing", "DIR_ACHATS": "achats",
}  # fmt: skip


def read_keywords(sample: Sample | Said) -> dict[str, Any]:
    """The sheet of a sample by keywords."""
    turns = [turn for turn in sample.turns if turn.speaker is Speaker.PROSPECT]
    amount = _last(turns, _AMOUNT.pattern)
    figure = _figure(amount)
    return {
        "budget": {
            **_status(turns, "budget"),
            "min": figure,
            "max": figure,
            "currency": "EUR" if figure else None,
            "period": None,
            "per_user": False,
        },
        "authority": {**_status(turns, "authority"), "contact_role": _role(turns), "other_deciders": []},
        "need": {**_status(turns, "need"), "pains": _pains(turns), "current_solution": None},
        "timing": {**_status(turns, "timing"), "from": None, "to": None},
        "next_step": {"type": _value(turns, "next_step")[0] or "none", "when": None},
        "company_size": None,
        "competitors": [],
        "objections": _values(turns, "objections"),
        "flags": _values(turns, "flags"),
    }


def _status(turns: list[Turn], field: str) -> dict[str, Any]:
    value, turn = _value(turns, field)
    return {"status": value or "unknown", "evidence": [] if turn is None else [turn]}


def _value(turns: list[Turn], field: str) -> tuple[str | None, int | None]:
    for turn in reversed(turns):
        for value, words in _WORDS[field].items():
            if re.search(words, turn.text, re.IGNORECASE):
                return value, turn.i
    return None, None


def _values(turns: list[Turn], field: str) -> list[str]:
    return [value for value, words in _WORDS[field].items() if _last(turns, words)]


def _last(turns: list[Turn], words: str) -> re.Match[str] | None:
    found = [match for turn in turns if (match := re.search(words, turn.text, re.IGNORECASE))]
    return found[-1] if found else None


def _figure(match: re.Match[str] | None) -> int | None:
    digits = re.sub(r"\D", "", match[1]) if match else ""
    if match is None or not digits:
        return None
    return int(digits) * (1000 if match[2].lower() in {"k", "mille"} else 1)


def _role(turns: list[Turn]) -> str | None:
    return next((code for code, words in _ROLES.items() if _last(turns, words)), None)


def _pains(turns: list[Turn]) -> list[dict[str, Any]]:
    said = [turn for turn in turns if re.search(_WORDS["need"]["explicit"], turn.text, re.IGNORECASE)]
    return [{"summary": turn.text, "evidence": [turn.i]} for turn in said]
