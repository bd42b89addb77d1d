package org.htmdirectory.careers.interest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.htmdirectory.platform.site.BadInputException;

/**
 * What someone said to the statements, in their order.
 *
 * @param given an answer for each statement, null where it is open
 */
record Opinions(List<Opinion> given) {

    Opinions {
        given = Collections.unmodifiableList(new ArrayList<>(given));
    }

    /**
     * Reads the parameters {@code a1}, {@code a2} and so on; others are left alone.
     *
     * @throws BadInputException where there is a further one, one is given twice, or one says something else
     */
    static Opinions parse(Map<String, List<String>> parameters, int statements) {
        parameters.keySet().forEach(name -> refuseFurther(name, statements));
        return new Opinions(IntStream.rangeClosed(1, statements)
                .mapToObj(number -> answer(number, parameters.getOrDefault("a" + number, List.of())))
                .collect(Collectors.toCollection(ArrayList::new)));
    }

    private static void refuseFurther(String name, int statements) {
        boolean answer = name.matches("a[0-9]+");
        boolean known =
                name.length() <= 3 && name.matches("a[1-9][0-9]?") && Integer.parseInt(name.substring(1)) <= statements;
        if (answer && !known) {
            throw new BadInputException("There are %d statements, a1 to a%d. There is no %s."
                    .formatted(statements, statements, BadInputException.quoted(name)));
        }
    }

    private static Opinion answer(int number, List<String> values) {
        if (values.size() > 1) {
            throw new BadInputException("Statement " + number + " has more than one answer. Give one.");
        }
        if (values.isEmpty() || values.get(0).isEmpty()) {
            return null;
        }
        return Opinion.find(values.get(0))
                .orElseThrow(
                        () -> new BadInputException("The answer to statement %d is like, unsure or dislike, not %s."
                                .formatted(number, BadInputException.quoted(values.get(0)))));
    }

    /** The answer to a statement, or null. */
    Opinion to(Statement statement) {
        return given.get(statement.number() - 1);
    }

    /** Whether anything is answered. */
    boolean isBegun() {
        return given.stream().anyMatch(answer -> answer != null);
    }

    /** Whether everything is answered. */
    boolean isComplete() {
        return given.stream().noneMatch(answer -> answer == null);
    }

    /** Whether every statement has that answer. */
    boolean areAll(Opinion one) {
        return given.stream().allMatch(answer -> answer == one);
    }
}
