"""The course of a call as a pure machine: `values` (state, events, actions) and `machine` (`advance`).

    advance(state, event) -> Step(state, twiml, actions, refusal)

A state is what the rows say, an event what Twilio or a person just told us, `twiml` the kind of document
to answer with, `actions` what to keep and to have done, in that order. `pipeline.voice` is its shell.
Events may come in any order, twice and late.
"""

from telephony.flow.machine import advance
from telephony.flow.values import FlowState, Phase, Reel, Standing, Step, Twiml

__all__ = ["FlowState", "Phase", "Reel", "Standing", "Step", "Twiml", "advance"]
