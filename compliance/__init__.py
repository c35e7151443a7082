"""Consent, capture, retention clocks, erasure, the vault and the audit trail."""
