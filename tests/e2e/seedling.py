"""What each worker of the end-to-end tests has in common when it is forked: modules and French model."""

import cli.main
import pipeline.worker
from extraction import language

__all__ = ["cli", "pipeline"]

language.load()
