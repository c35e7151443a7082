"""The `qualif` command: files, the services of an installation, its upkeep, the demonstration."""
