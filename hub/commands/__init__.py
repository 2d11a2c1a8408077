"""One module per command of `hub`: reads the disk and the screen, and asks the rest of the hub."""
