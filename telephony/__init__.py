"""Twilio and nothing but Twilio: signatures, webhooks as typed events, TwiML, REST, recordings."""
