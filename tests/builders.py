"""Rows that tests start from: a small team, a campaign, a prospect. All names are invented."""

from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from core.clock import now
from models import Campaign, CapturePolicy, Company, Prospect, Role, User

AGENT_PHONE = "+33199000001"
CALLER_ID = "+33199000010"
PROSPECT_PHONE = "+33639980001"


@dataclass(frozen=True)
class Team:
    """Who plays in a test."""

    agent: User
    officer: User
    campaign: Campaign
    prospect: Prospect


def make_team(session: Session, **campaign: Any) -> Team:
    """An agent, a compliance officer, a campaign that records with consent, and a prospect; committed."""
    agent = User(
        email="agent@relia.example",
        name="Thomas Keller",
        role=Role.AGENT,
        password_hash="-",
        phone=AGENT_PHONE,
    )
    officer = User(email="dpo@relia.example", name="Paul Delmas", role=Role.COMPLIANCE, password_hash="-")
    session.add_all([agent, officer])
    session.flush()
    values: dict[str, Any] = {
        "name": "Recouvrement",
        "seller": "Relia",
        "caller_id": CALLER_ID,
        "grid": "bant-1",
        "inbound_agent_id": agent.id,
        "capture_policy": CapturePolicy.CONSENTED,
        "purposes": ["note_taking"],
        "assessment_reference": "AIPD-2026-01",
        "approved_by_id": officer.id,
        "approved_at": now(),
        "notice_version": "fr-1",
        "notice_text": "Ici Relia, appel commercial. Tapez 1 pour accepter, 2 pour refuser.",
    }
    made = Campaign(**(values | campaign))
    company = Company(name="Médidis Distribution")
    session.add_all([made, company])
    session.flush()
    prospect = Prospect(
        company_id=company.id, campaign_id=made.id, name="Hélène Vasseur", phone=PROSPECT_PHONE
    )
    session.add(prospect)
    session.commit()
    return Team(agent, officer, made, prospect)
