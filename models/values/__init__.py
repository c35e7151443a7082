"""Values that travel between domains: frozen pydantic models, no table, no behaviour.

A domain never imports another one; what one gives and the next one takes is defined here.
"""
