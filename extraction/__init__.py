"""The sheet of a call from its transcript: rules over a spaCy pipeline, each value with its proof."""
