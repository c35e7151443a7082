"""Fill an empty installation with the demonstration's team, campaigns and prospects."""

from dataclasses import dataclass

from sqlmodel import Session, select

from accounts import service as accounts
from core.clock import now
from demo.cast import AGENT, OFFERS, PASSWORD, SCENES, TEAM, Offer, Scene
from models import Campaign, CapturePolicy, Company, Prospect, Purpose, Role, User
from scoring.grid import DEFAULT_GRID
from telephony.notice import default_notice


@dataclass(frozen=True)
class Seeded:
    """What the demonstration needs to play: the agent's API token and the prospects by number."""

    token: str
    prospects: dict[str, str]


def seed(session: Session) -> Seeded:
    """Create users, campaigns, companies, prospects and the token that the player uses."""
    users = {
        person.email: accounts.create_user(
            session,
            email=person.email,
            name=person.name,
            role=person.role,
            password=PASSWORD,
            phone=person.phone,
        )
        for person in TEAM
    }
    agent = users[AGENT.email]
    officer = next(user for user in users.values() if user.role is Role.COMPLIANCE)
    campaigns = {offer.name: _campaign(session, offer, agent=agent, officer=officer) for offer in OFFERS}
    prospects = {scene.phone: _prospect(session, scene, campaigns[scene.offer]) for scene in SCENES}
    token = accounts.issue_token(session, user=agent, name="démonstration", days=1)
    return Seeded(token=token.token, prospects=prospects)


def is_seeded(session: Session) -> bool:
    """Whether this database holds the demonstration already."""
    return session.exec(select(User.id).where(User.email == AGENT.email)).first() is not None


def _campaign(session: Session, offer: Offer, *, agent: User, officer: User) -> Campaign:
    notice = default_notice(company=offer.seller, rights_url="relia.example/appel", audio_kept_days=7)
    campaign = Campaign(
        name=offer.name,
        seller=offer.seller,
        caller_id=offer.caller_id,
        grid=DEFAULT_GRID,
        inbound_agent_id=agent.id,
        icp=offer.icp,
        vocabulary=list(offer.vocabulary),
        capture_policy=CapturePolicy.CONSENTED,
        purposes=[Purpose.NOTE_TAKING.value],
        assessment_reference="AIPD-2026-01 (démonstration)",
        approved_by_id=officer.id,
        approved_at=now(),
        notice_version=notice.version,
        notice_text=notice.text,
    )
    session.add(campaign)
    session.flush()
    return campaign


def _prospect(session: Session, scene: Scene, campaign: Campaign) -> str:
    company = Company(name=scene.company, sector=scene.sector)
    session.add(company)
    session.flush()
    prospect = Prospect(
        company_id=company.id, campaign_id=campaign.id, name=scene.prospect, phone=scene.phone
    )
    session.add(prospect)
    session.flush()
    return prospect.id
