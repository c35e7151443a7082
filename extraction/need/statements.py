"""Every rule on need that one statement makes alone."""

from extraction.need.contentment import CONTENTMENT
from extraction.need.degrees import DEGREES
from extraction.need.manners import MANNERS
from extraction.need.patterns import LATENT, NO_NEED
from extraction.need.projects import PROJECTS
from extraction.need.regrets import REGRETS
from extraction.need.signs import SIGNS

SOFTENERS = (*LATENT, *REGRETS, *NO_NEED, *CONTENTMENT)
"""Curiosity, mild dissatisfaction, contentment: what weighs against a problem told beside."""
STATEMENTS = (*PROJECTS, *SOFTENERS)
TROUBLES = (*SIGNS, *DEGREES, *MANNERS)
"""Every sign that something goes wrong."""
