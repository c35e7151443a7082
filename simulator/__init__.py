"""A strict stand-in for Twilio Programmable Voice, for the demonstration and the end-to-end tests.

It speaks Twilio's REST dialect and sends Twilio's signed webhooks over real HTTP, executes the TwiML that
it is answered, and refuses what Twilio refuses. It imports nothing of the application. The shapes follow
the facts file on Twilio; what that file tags unverified is marked `[U]` where it is played.
"""
