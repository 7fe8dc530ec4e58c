"""Slideshows: what is shown in which order, how the show moves, when it is on."""
