"""Time expressions in spoken French, resolved against the day of the call."""

from extraction.timex.relative import in_time
from extraction.timex.timex import find_times
from extraction.timex.values import Bound, Grain, Kind, TimeSpan

__all__ = ["Bound", "Grain", "Kind", "TimeSpan", "find_times", "in_time"]
