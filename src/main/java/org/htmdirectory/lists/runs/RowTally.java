package org.htmdirectory.lists.runs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.htmdirectory.reading.verdict.Verdict;

/** Counts what the rows of a table were found to be. */
public final class RowTally {

    private static final int MOST_NAMED = 10;

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<String, Integer> roles = new TreeMap<>();
    private final List<String> firstProblems = new ArrayList<>();
    private int rows;
    private int problems;

    /** Counts a row. */
    public void add(AnsweredRow row) {
        rows++;
        if (row.answer().verdict() != null) {
            verdicts.merge(row.answer().verdict(), 1, Integer::sum);
        }
        if (row.answer().roleName() != null) {
            roles.merge(row.answer().roleName(), 1, Integer::sum);
        }
        if (row.job().problem() != null && ++problems <= MOST_NAMED) {
            firstProblems.add(row.job().problem());
        }
    }

    /** How many rows there were. */
    public int rows() {
        return rows;
    }

    /** How many of them have a problem. */
    public int problems() {
        return problems;
    }

    /** The problems of the first rows that have one. */
    public List<String> firstProblems() {
        return List.copyOf(firstProblems);
    }

    /** How many rows have that sort of answer. */
    public int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    /** How many rows were taken for which role, by its name. */
    public Map<String, Integer> roles() {
        return Collections.unmodifiableMap(roles);
    }

    /** How many rows have no title. */
    public int untitled() {
        return rows - verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
