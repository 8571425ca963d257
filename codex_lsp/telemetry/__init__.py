"""What is measured of turns, for who switched it on: a closed list of spans and numbers, never text of anyone's."""
