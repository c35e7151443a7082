"""What every layer stands on: settings, database session, errors, clock, logging, phone numbers."""
