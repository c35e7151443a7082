"""A call to fill a sheet for, and a sealer with one key."""

import os

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlmodel import Session

from core.errors import NotFound
from models import Call, Campaign, Company, Prospect, Role, User
from models.values.telephony import CallFlow
from scoring.grid import Grid, load_grid


class OneKey:
    """The part of a vault that scoring sees: one key for one call, until it is destroyed."""

    def __init__(self) -> None:
        self._key: AESGCM | None = AESGCM(AESGCM.generate_key(256))

    def seal(self, plaintext: bytes, *, context: str) -> bytes:
        nonce = os.urandom(12)
        return nonce + self._living().encrypt(nonce, plaintext, context.encode())

    def open(self, sealed: bytes, *, context: str) -> bytes:
        try:
            return self._living().decrypt(sealed[:12], sealed[12:], context.encode())
        except InvalidTag as error:
            raise AssertionError("opened under another context") from error

    def destroy(self) -> None:
        self._key = None

    def _living(self) -> AESGCM:
        if self._key is None:
            raise NotFound("key_destroyed", "Le contenu de cet appel a été effacé.")
        return self._key


@pytest.fixture
def sealer() -> OneKey:
    return OneKey()


@pytest.fixture
def grid() -> Grid:
    return load_grid("bant-1")


@pytest.fixture
def agent_id(session: Session) -> str:
    agent = User(email="agent@qualif.example", name="Nadia Perrin", role=Role.AGENT, password_hash="-")
    session.add(agent)
    session.flush()
    return agent.id


@pytest.fixture
def call_id(session: Session, agent_id: str) -> str:
    campaign = Campaign(
        name="Recouvrement", seller="Relia", caller_id="+33199000001", grid="bant-1",
        notice_version="1", notice_text="Cet appel peut être enregistré.",
    )  # fmt: skip
    company = Company(name="Vasseur Médical")
    session.add_all([campaign, company])
    session.flush()
    prospect = Prospect(
        company_id=company.id, campaign_id=campaign.id, name="Claire Vasseur", phone="+33639980001"
    )
    session.add(prospect)
    session.flush()
    call = Call(flow=CallFlow.OUTBOUND, campaign_id=campaign.id, agent_id=agent_id, prospect_id=prospect.id)
    session.add(call)
    session.flush()
    return call.id
