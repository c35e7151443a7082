"""From features to a probability: one logistic model for all fields.

A field has its own offset, and so has each of its statuses; some features (`OWN`) weigh by field.

The coefficients are fitted by `python -m evaluation.extraction.calibrate` on calls that no rule was written
from, and lie in `coefficients.json`; `docs/extraction.md` shows how often each confidence is right.
"""

import functools
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from core.errors import Misconfigured
from extraction.confidence.features import ASKED, NAMES, OWN, Precision

FILE = Path(__file__).parent / "coefficients.json"
_LEAST, _MOST = 0.02, 0.98


@dataclass(frozen=True, slots=True)
class Model:
    """Offsets by field and status, weights by feature, their changes by field, and the precision of rules."""

    offsets: Mapping[str, float]
    statuses: Mapping[str, float]
    weights: Mapping[str, float]
    own: Mapping[str, Mapping[str, float]]
    precision: Precision

    def probability(self, field: str, status: str | None, features: Mapping[str, float]) -> float:
        """How probable it is that a value is right, in hundredths; an unknown status adds nothing."""
        total = self.offsets[field] + self.statuses.get(f"{field}.{status}", 0.0)
        total += sum(self.weights[name] * features[name] for name in NAMES)
        total += sum(self.own[name][field] * features[name] for name in OWN)
        share = 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
        return round(min(_MOST, max(_LEAST, share)), 2)


@functools.cache
def load(path: Path = FILE) -> Model:
    """The versioned model.

    Raises:
        Misconfigured: the file is missing or is no such model.
    """
    try:
        data = json.loads(path.read_text("utf-8"))
        precision = {rule: (int(agreed), int(total)) for rule, (agreed, total) in data["precision"].items()}
        weights = {name: float(data["weights"][name]) for name in NAMES}
        offsets = {field: float(data["offsets"][field]) for field in ASKED}
        statuses = {status: float(value) for status, value in data["statuses"].items()}
        own = {name: {field: float(data["own"][name][field]) for field in ASKED} for name in OWN}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Misconfigured(
            "extraction.confidence_unreadable",
            f"Le fichier {path.name} des indices de confiance est illisible : reprenez celui du dépôt.",
        ) from error
    return Model(offsets, statuses, weights, own, precision)
