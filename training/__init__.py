"""Training of the weights that ship with the reader; needs the dependency group `training`."""
