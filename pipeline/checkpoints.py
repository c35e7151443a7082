"""The finished parts of a long transcription, in the database: what a crash does not take back."""

from dataclasses import dataclass

from core.database import unit_of_work
from pipeline.resources import Resources
from pipeline.unerased import unerased
from transcription import repository as transcripts
from transcription.groups import HeardGroup


@dataclass(frozen=True)
class StoredCheckpoints:
    """The parts of one call, sealed with its key; nothing is written of a call that was erased meanwhile."""

    resources: Resources
    call_id: str

    def load(self, fingerprint: str) -> list[HeardGroup]:
        """The parts that were made in the same way."""
        with unit_of_work(self.resources.engine) as session:
            return transcripts.load_groups(
                session,
                call_id=self.call_id,
                fingerprint=fingerprint,
                sealer=self.resources.vault.sealer(self.call_id),
            )

    def save(self, fingerprint: str, group: HeardGroup) -> None:
        """Keep one more.

        Raises:
            NotFound: code `call.erased`: the call was erased, and the work is to stop.
        """
        with unit_of_work(self.resources.engine) as session:
            unerased(session, self.call_id)
            transcripts.save_group(
                session,
                call_id=self.call_id,
                fingerprint=fingerprint,
                group=group,
                sealer=self.resources.vault.sealer(self.call_id),
            )
