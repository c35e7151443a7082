"""Rules on who decides (annotation guide, Authority).

Values: `i_decide`, `not_me`, `i_propose` (prepares, advises), `with_others` (we decide together),
`without` (not without them), `needs` (somebody has to approve), `approves`, `other` (somebody else
decides), `not_them` (somebody named does not decide),
`other_named` (a title alone, in answer to who decides), `nobody_else`.
"""

from extraction.authority import alone, belongs, cleft, mine, prepares, shared, split, theirs, told, watched
from extraction.expressions import Pattern

PATTERNS: tuple[Pattern, ...] = (
    *mine.PATTERNS,
    *alone.PATTERNS,
    *shared.PATTERNS,
    *split.PATTERNS,
    *watched.PATTERNS,
    *theirs.PATTERNS,
    *cleft.PATTERNS,
    *prepares.PATTERNS,
    *belongs.PATTERNS,
    *told.PATTERNS,
)
"""Every rule; which of them a turn's status rests on is settled in `authority`."""
