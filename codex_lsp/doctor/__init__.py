"""The doctor: looks at all that a turn needs here, and says of each thing whether it is well and how to mend it."""
