"""What every layer stands on: settings, database session, errors, clock, logging, phone numbers."""

from core.quiet import silence_libraries

# Every part of the product imports this package before any library that must be told.
silence_libraries()
