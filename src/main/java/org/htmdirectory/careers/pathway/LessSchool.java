package org.htmdirectory.careers.pathway;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.htmdirectory.careers.ladder.Schooling;

/**
 * Ways that end with less school than is usual in the job they lead to, and why.
 *
 * @param usual the usual schooling
 * @param ways those ways
 * @param areAll whether no other way is shown beside them
 */
record LessSchool(Schooling usual, List<TimedWay> ways, boolean areAll) {

    /** Those of some ways that end with less school than is usual; null where none does. */
    static LessSchool of(Schooling usual, List<TimedWay> ways) {
        List<TimedWay> shorter = ways.stream()
                .filter(way -> way.way().schooling().compareTo(usual) < 0)
                .toList();
        return shorter.isEmpty() ? null : new LessSchool(usual, shorter, shorter.size() == ways.size());
    }

    /** What a reader should know before they trust the sums, in two sentences. */
    String sentences() {
        boolean one = ways.size() == 1;
        return capitalized(usual.withArticle()) + " is usual in this job. " + subject()
                + (one ? " ends" : " end") + " with less school, because "
                + (isThroughWork()
                        ? (one ? "it leads" : "they lead") + " through paid work or training first, and "
                        : "")
                + "the sources we have for the last step ask for no more than "
                + asked().withArticle() + ".";
    }

    private String subject() {
        if (areAll) {
            return ways.size() == 1 ? "The way below" : "The ways below";
        }
        return ways.stream().map(way -> "“" + way.choice().heading() + "”").collect(Collectors.joining(" and "))
                + " below";
    }

    private boolean isThroughWork() {
        return ways.stream().allMatch(way -> way.way().leadsThroughPaidWork());
    }

    private Schooling asked() {
        return ways.stream()
                .map(way -> way.way().asked())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
