"""One visitor's session: when it begins and ends, where the visitor is, and how they like to read. Rules are pure; time is passed in."""
