"""Capture: what a campaign may record at all (`policy`), which calls (`draw`), who decides (`service`)."""

from compliance.capture.policy import (
    DESCRIPTIONS,
    SAMPLE_BOUND_A_DAY,
    SAMPLE_BOUND_PERCENT,
    CaptureSettings,
    capture_allowed,
    check_capture,
    check_settings,
    needs_approval,
)

__all__ = [
    "DESCRIPTIONS",
    "SAMPLE_BOUND_A_DAY",
    "SAMPLE_BOUND_PERCENT",
    "CaptureSettings",
    "capture_allowed",
    "check_capture",
    "check_settings",
    "needs_approval",
]
