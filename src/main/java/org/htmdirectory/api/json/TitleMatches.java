package org.htmdirectory.api.json;

import java.util.List;

/** The answer to a query for titles. */
record TitleMatches(String query, int edition, String outcome, List<TitleMatchResource> matches) {}
