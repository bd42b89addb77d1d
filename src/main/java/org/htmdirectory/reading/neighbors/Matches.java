package org.htmdirectory.reading.neighbors;

import java.util.List;
import org.htmdirectory.reading.neighbors.Lookup.Outcome;

/**
 * The titles that match a query.
 *
 * @param outcome what sort of answer they make, the same that a {@link Lookup} of the query has
 * @param titles the titles, best first; faint matches are left out
 */
public record Matches(Outcome outcome, List<TitleMatch> titles) {}
