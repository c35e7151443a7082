"""SQLModel tables: no behaviour, no SQL. Importing this package fills `SQLModel.metadata`.

Tables do not validate their values (SQLModel): what comes from outside is validated before it
reaches them. Values that travel between domains are in `models.values`.
"""

from models.call import Call, CallState, Processing, Recording, Stage
from models.campaign import Campaign, CapturePolicy, Purpose
from models.compliance import AuditEvent, PurgeReceipt
from models.consent import Consent, Decision, LegalBasis
from models.prospect import Company, Prospect
from models.sheet import Sheet, SheetVersion
from models.signal import ExtractionRun, Signal
from models.telephony import CallbackTask, CampaignAgent, ChannelRole, TwilioCursor
from models.transcript import Transcript, TranscriptTurn
from models.user import ApiToken, Role, User, UserSession
from models.webhook import Tombstone, WebhookEvent

__all__ = [
    "ApiToken",
    "AuditEvent",
    "Call",
    "CallState",
    "CallbackTask",
    "Campaign",
    "CampaignAgent",
    "CapturePolicy",
    "ChannelRole",
    "Company",
    "Consent",
    "Decision",
    "ExtractionRun",
    "LegalBasis",
    "Processing",
    "Prospect",
    "PurgeReceipt",
    "Purpose",
    "Recording",
    "Role",
    "Sheet",
    "SheetVersion",
    "Signal",
    "Stage",
    "Tombstone",
    "Transcript",
    "TranscriptTurn",
    "TwilioCursor",
    "User",
    "UserSession",
    "WebhookEvent",
]
