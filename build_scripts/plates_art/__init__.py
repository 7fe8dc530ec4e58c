"""The six families of scientific plates, drawn by seeded mathematics with the standard library alone."""
