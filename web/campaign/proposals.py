"""What corrections propose for a campaign's vocabulary: terms that people wrote and Whisper had missed.

They are read from the corrected turns each time, and kept nowhere else: with the call, they are gone.
"""

from collections import Counter
from dataclasses import dataclass

from sqlmodel import Session

from compliance.vault import Vault
from models import Campaign
from transcription import repository as transcripts
from transcription.correcting import proposed_terms
from web.sheet.loading import text_sealer

MOST_TURNS = 200
MOST_PROPOSALS = 12


@dataclass(frozen=True)
class Proposal:
    """A term, and in how many corrected passages it stands."""

    term: str
    count: int


def proposals(session: Session, vault: Vault, campaign: Campaign) -> tuple[Proposal, ...]:
    """The terms that are not in the vocabulary yet, the most frequent first."""
    known = {term.casefold() for term in campaign.vocabulary}
    turns = transcripts.corrected_turns(
        session, campaign.id, most=MOST_TURNS, sealer_of=lambda call_id: text_sealer(vault, call_id)
    )
    counts = Counter(term for turn in turns for term in set(proposed_terms(turn)))
    found = [Proposal(term, count) for term, count in counts.items() if term.casefold() not in known]
    return tuple(sorted(found, key=lambda each: (-each.count, each.term))[:MOST_PROPOSALS])
