"""Who plays in the demonstration. All names are invented; numbers are of the ranges kept for fiction."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models import Role
from models.values.telephony import CallFlow

AUDIO = Path(__file__).parent / "audio"
PASSWORD = "demonstration"  # noqa: S105 - printed on the terminal, of an installation that holds nothing
SPOKEN_ON = dt.date(2026, 2, 10)
"""The day on which the bundled calls take place: their dates are read against it."""


@dataclass(frozen=True)
class Person:
    """A user of the demonstration."""

    email: str
    name: str
    role: Role
    phone: str | None = None


@dataclass(frozen=True)
class Offer:
    """A campaign of the demonstration."""

    name: str
    seller: str
    caller_id: str
    icp: dict[str, Any]
    vocabulary: tuple[str, ...]


@dataclass(frozen=True)
class Scene:
    """A prospect and the call to come; `digit` is the key that they press at the notice."""

    prospect: str
    company: str
    sector: str
    phone: str
    offer: str
    digit: str
    audio: Path | None = None
    flow: CallFlow = CallFlow.OUTBOUND


AGENT = Person("thomas.keller@relia.example", "Thomas Keller", Role.AGENT, "+33199000001")
TEAM = (
    AGENT,
    Person("ines.royer@relia.example", "Inès Royer", Role.QA),
    Person("paul.delmas@relia.example", "Paul Delmas", Role.COMPLIANCE),
    Person("claire.nguyen@relia.example", "Claire Nguyen", Role.MANAGER),
)

OFFERS = (
    Offer(
        name="Recouvrement – directions financières",
        seller="Relia",
        caller_id="+33199000010",
        icp={"min_budget_eur": 10_000},
        vocabulary=("relances", "factures", "Excel", "Sidetrade", "directrice financière", "Relia"),
    ),
    Offer(
        name="Palettisation – industrie",
        seller="Relia",
        caller_id="+33199000011",
        icp={"min_company_size": 50, "min_budget_eur": 60_000},
        vocabulary=("palettisation", "palettes", "robot", "ligne", "tables élévatrices"),
    ),
    Offer(
        name="Formation – coopératives",
        seller="Relia Formation",
        caller_id="+33199000012",
        icp={},
        vocabulary=("formation", "conducteurs d'engins", "chambre d'agriculture", "comité de direction"),
    ),
)

SCENES = (
    Scene(
        prospect="Hélène Vasseur",
        company="Médidis Distribution",
        sector="Matériel médical",
        phone="+33639980001",
        offer=OFFERS[0].name,
        digit="1",
        audio=AUDIO / "demo-saas-daf.wav",
    ),
    Scene(
        prospect="Bruno Moreau",
        company="Ateliers Moreau",
        sector="Mécanique générale",
        phone="+33639980002",
        offer=OFFERS[1].name,
        digit="1",
        audio=AUDIO / "demo-industrie-hors-icp.wav",
        flow=CallFlow.INBOUND,
    ),
    Scene(
        prospect="Karim Hamidou",
        company="Coopérative des Trois Rivières",
        sector="Coopérative agricole",
        phone="+33639980003",
        offer=OFFERS[2].name,
        digit="1",
        audio=AUDIO / "demo-relance.wav",
    ),
    Scene(
        prospect="Sylvie Marchand",
        company="Transports Marchand",
        sector="Transport routier",
        phone="+33639980004",
        offer=OFFERS[0].name,
        digit="2",
    ),
)
