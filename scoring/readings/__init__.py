"""French readings of every field and value, the only place that words them.

`words` holds the tables of codes, `facts` one phrase a fact, `sheet` the rows of a whole sheet;
`amounts`, `dates` and `typography` are what they are made of.
"""

from scoring.readings.amounts import amount, money
from scoring.readings.dates import day, moment, period, weekday_and_day
from scoring.readings.facts import added, authority, budget, company_size, need, next_step, timing
from scoring.readings.sheet import Row, added_rows, proofs_of, rows
from scoring.readings.typography import capitalised, enumerated, number, plain_spaces, with_unit
from scoring.readings.words import (
    AUTHORITY_STATUSES,
    BUDGET_STATUSES,
    FIELDS,
    FLAGS,
    GRADES,
    NEED_STATUSES,
    NEXT_STEPS,
    NOT_RAISED,
    OBJECTIONS,
    OUTCOMES,
    ROLES,
    TIMING_STATUSES,
    role,
)

__all__ = [
    "AUTHORITY_STATUSES",
    "BUDGET_STATUSES",
    "FIELDS",
    "FLAGS",
    "GRADES",
    "NEED_STATUSES",
    "NEXT_STEPS",
    "NOT_RAISED",
    "OBJECTIONS",
    "OUTCOMES",
    "ROLES",
    "TIMING_STATUSES",
    "Row",
    "added",
    "added_rows",
    "amount",
    "authority",
    "budget",
    "capitalised",
    "company_size",
    "day",
    "enumerated",
    "moment",
    "money",
    "need",
    "next_step",
    "number",
    "period",
    "plain_spaces",
    "proofs_of",
    "role",
    "rows",
    "timing",
    "weekday_and_day",
    "with_unit",
]
