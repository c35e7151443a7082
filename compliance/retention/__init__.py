"""Retention: how long each object of a call may live (`policy`), and what is due now (`clocks`)."""

from compliance.retention.clocks import Due, HeldCall, Kept, Reason, clocks, deadlines
from compliance.retention.policy import DEFAULT_POLICY, RetentionPolicy

__all__ = ["DEFAULT_POLICY", "Due", "HeldCall", "Kept", "Reason", "RetentionPolicy", "clocks", "deadlines"]
