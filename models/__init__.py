"""SQLModel tables: no behaviour, no SQL. Importing this package fills `SQLModel.metadata`.

Tables do not validate their values (SQLModel): what comes from outside is validated before it
reaches them. Values that travel between domains are in `models.values`.
"""

from models.call import Call, CallState, Processing, Recording, Stage
from models.calling import (
    AgreementEnd,
    CallingConsent,
    CallingGround,
    CallObjection,
    CallRefusal,
    HeldNumber,
    LiftReason,
    ObjectionSource,
)
from models.campaign import Audience, Campaign, CapturePolicy, Purpose
from models.capture import CaptureDraw
from models.compliance import AuditEvent, PurgeReceipt
from models.consent import Consent, Decision, LegalBasis
from models.notice import NoticeSound, NoticeVersion
from models.prospect import Company, Prospect
from models.sheet import Sheet, SheetVersion
from models.signal import ExtractionRun, Signal
from models.telephony import CallbackTask, CampaignAgent, ChannelRole, TwilioCursor
from models.transcript import Transcript, TranscriptGroup, TranscriptTurn
from models.user import ApiToken, Role, User, UserSession
from models.webhook import Tombstone, WebhookEvent

__all__ = [
    "AgreementEnd",
    "ApiToken",
    "Audience",
    "AuditEvent",
    "Call",
    "CallObjection",
    "CallRefusal",
    "CallState",
    "CallbackTask",
    "CallingConsent",
    "CallingGround",
    "Campaign",
    "CampaignAgent",
    "CaptureDraw",
    "CapturePolicy",
    "ChannelRole",
    "Company",
    "Consent",
    "Decision",
    "ExtractionRun",
    "HeldNumber",
    "LegalBasis",
    "LiftReason",
    "NoticeSound",
    "NoticeVersion",
    "ObjectionSource",
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
    "TranscriptGroup",
    "TranscriptTurn",
    "TwilioCursor",
    "User",
    "UserSession",
    "WebhookEvent",
]
