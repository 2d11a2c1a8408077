"""Run the command line interface: `python -m hub`."""

from hub.cli import main

main()
