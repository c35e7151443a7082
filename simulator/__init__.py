r"""A strict stand-in for Twilio Programmable Voice, for the demonstration and the end-to-end tests.

It speaks Twilio's REST dialect and sends Twilio's signed webhooks over real HTTP, executes the TwiML that
it is answered, and refuses what Twilio refuses. It imports nothing of the application. The shapes follow
the facts file on Twilio; what that file tags unverified is marked `[U]` where it is played.

    python -m simulator --port 9000 --account-sid AC... --auth-token ... \
        --api-key-sid SK... --api-key-secret ... --number +33199000010 --speed 20

What the people on the line do is set under `/simulator` (`control`, `scenarios`); in tests,
`simulator.testing.running_simulator()` gives one in a thread and a handle to it.

An outbound call of the product, agent first, gives these requests in this order (status events and
TwiML fetches of one moment may cross, as at Twilio):

    status    parent leg  CallStatus=initiated, ringing, in-progress
    voice     parent leg  the Url of the call; answered by <Dial><Number url>
    status    child leg   CallStatus=initiated, ringing, in-progress; ParentCallSid
    number    child leg   the Number's url; answered by <Gather>
    gather    child leg   Digits (blank after silence); ParentCallSid; the recording starts through REST
    recording parent leg  RecordingStatus=in-progress
              child document ends: bridged
    status    child leg   CallStatus=completed, CallDuration
    dial-action parent leg  DialCallStatus, DialCallSid, DialCallDuration, DialBridged
    status    parent leg  CallStatus=completed, CallDuration
    recording parent leg  RecordingStatus=completed, RecordingDuration

An inbound call, prospect first: voice (CallStatus=ringing) and gather on the parent leg, then the status
events of the agent's child leg, recording, dial-action, and the parent's one completed event.
"""
