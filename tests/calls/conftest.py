"""An agent, a campaign and a prospect to call."""

import pytest
from sqlmodel import Session

from tests.builders import Team, make_team


@pytest.fixture
def team(session: Session) -> Team:
    """A seeded team."""
    return make_team(session)
