package org.htmdirectory.platform.reference;

import java.util.List;

/** A reference table holds something it must not; names file, line, column and value of each problem. */
class ReferenceDataException extends RuntimeException {

    private static final int MOST_SHOWN = 20;

    private final transient List<Problem> problems;

    ReferenceDataException(List<Problem> problems) {
        super(describe(problems));
        this.problems = problems;
    }

    List<Problem> problems() {
        return problems;
    }

    private static String describe(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        problems.stream()
                .limit(MOST_SHOWN)
                .forEach(problem -> text.append(problem).append('\n'));
        if (problems.size() > MOST_SHOWN) {
            text.append("and ").append(problems.size() - MOST_SHOWN).append(" more\n");
        }
        return text.toString().stripTrailing();
    }

    /** One problem: where it is, the value found there and what is wrong with it. */
    record Problem(String file, long line, String column, String value, String text) {

        private static final int LONGEST_VALUE = 80;

        @Override
        public String toString() {
            String shown = Excerpt.shown(value, LONGEST_VALUE);
            return "%s, line %d, column %s: '%s' %s".formatted(file, line, column, shown, text);
        }
    }
}
