"""`python -m cli`: the same as `qualif`."""

from cli.main import main

main()
