"""The jobs as the API process sees them: it enqueues and reads, and never runs one.

A job is enqueued in the transaction that calls for it: a rollback leaves no job, a commit leaves
exactly one, however often Twilio delivers (facts on jobs, pitfalls 1, 6 and 7).
"""

from dbos import DBOSClient, DBOSPortableJSONSerializer
from sqlalchemy import Engine
from sqlmodel import Session

from calls import repository
from calls import service as calls
from core.errors import Conflict
from models import Call, Recording
from models.values.telephony import CallFlow
from pipeline import names


class Jobs:
    """Enqueues workflows on the application's own database."""

    def __init__(self, engine: Engine) -> None:
        self._client = DBOSClient(
            system_database_engine=engine,
            application_name=names.APPLICATION,
            serializer=DBOSPortableJSONSerializer(),
        )

    def close(self) -> None:
        """Let go of the client; the engine stays its owner's."""
        self._client.destroy()

    def dial(self, session: Session, call: Call) -> None:
        """Ring the agent, then the prospect."""
        self._enqueue(session, names.DIAL, f"dial:{call.id}", call.id)

    def start_recording(self, session: Session, call: Call) -> None:
        """Start the recording that the prospect agreed to."""
        self._enqueue(session, names.START_RECORDING, f"record:{call.id}", call.id)

    def discard_recording(self, session: Session, recording_sid: str, *, on: str) -> None:
        """Stop and delete at Twilio a recording that nobody agreed to; `on`: what Twilio said of it."""
        self._enqueue(session, names.DISCARD_RECORDING, f"discard:{recording_sid}:{on}", recording_sid)

    def steer(self, session: Session, call: Call) -> None:
        """Make Twilio follow the last wish about the recording."""
        self._enqueue(session, names.STEER, f"steer:{call.id}:{call.wish_number}", call.id)

    def erase(self, session: Session, call: Call) -> None:
        """Erase all that was captured of a call whose prospect took the agreement back."""
        self._enqueue(session, names.ERASE, f"erase:{call.id}", call.id)

    def relabel(self, session: Session, flow: CallFlow, *, on: str) -> None:
        """Give the past calls of a flow their speakers anew; `on` tells two swaps apart."""
        self._enqueue(session, names.RELABEL, f"relabel:{flow.value}:{on}", flow.value)

    def process(self, session: Session, call: Call, recording: Recording) -> None:
        """Run the pipeline over a completed recording, once."""
        if call.processing is None:
            calls.queue_processing(session, call, attempt=1)
        self._enqueue(
            session, names.PROCESS, names.processing_id(str(call.call_sid), 1), call.id, recording.id
        )

    def retry(self, session: Session, call_id: str) -> None:
        """Run the pipeline again over a call that failed.

        Raises:
            NotFound: there is no such call.
            Conflict: it did not fail, somebody already started it again, or nothing was recorded.
        """
        call = calls.held(session, call_id)
        if not calls.can_retry(call):
            raise Conflict("call.not_failed", "Ce traitement n'est pas en échec : rechargez la page.")
        recording = repository.recording_of(session, call_id)
        if recording is None:
            raise Conflict("call.no_recording", "Cet appel n'a pas d'enregistrement à traiter.")
        calls.queue_processing(session, call, attempt=call.attempt + 1)
        self._enqueue(
            session,
            names.PROCESS,
            names.processing_id(str(call.call_sid), call.attempt),
            call.id,
            recording.id,
        )

    def forget(self, call: Call) -> int:
        """Cancel and delete every job of a call; how many workflows were deleted.

        A step that runs now is not interrupted: it finds the call erased before it writes. So this
        is called again after the longest step (facts on jobs, Cancel and erase).
        """
        prefixes = [f"dial:{call.id}", f"record:{call.id}", f"steer:{call.id}:"]
        if call.call_sid:
            prefixes.append(f"call:{call.call_sid}")
        found = [
            status.workflow_id
            for prefix in prefixes
            for status in self._client.list_workflows(
                workflow_id_prefix=prefix, load_input=False, load_output=False
            )
        ]
        if found:
            self._client.cancel_workflows(found, cancel_children=True)
        for workflow_id in found:
            self._client.delete_workflow(workflow_id, delete_children=True)
        return len(found)

    def _enqueue(self, session: Session, workflow: str, workflow_id: str, *args: str) -> None:
        self._client.enqueue_in_transaction(
            session,
            {
                "workflow_name": workflow,
                "queue_name": names.CALLS_QUEUE,
                "workflow_id": workflow_id,
                "app_version": names.JOBS_VERSION,
            },
            *args,
        )
