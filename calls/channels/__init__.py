"""Which side of a recording is the agent's, confirmed once a flow by somebody who listened."""
