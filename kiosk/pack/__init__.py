"""A content pack: values, reading with line numbers, checking, search and relations. No Qt here."""
