"""Who may be called, when, how often, and from which number.

Rules are pure (`caller_id`, `hours`, `frequency`, `holidays`); `service` reads what they need and
refuses with a reason.
"""
