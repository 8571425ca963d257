"""Stories: a world, what happens in it, and what comes of it, told in one file each."""
