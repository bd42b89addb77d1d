package org.htmdirectory.careers.interest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.htmdirectory.platform.site.BadInputException;

/**
 * What someone sent for the statements, be it answers or not.
 *
 * @param answers what can be read as answers; open where nothing can
 * @param problems by number of a statement: what is wrong with its answer, in a sentence
 * @param further names of parameters that look like answers to statements that there are not
 */
record InterestsForm(Opinions answers, Map<Integer, String> problems, List<String> further) {

    /** Reads the parameters {@code a1}, {@code a2} and so on; others are left alone. */
    static InterestsForm read(Map<String, List<String>> parameters, int statements) {
        List<Opinion> given = new ArrayList<>();
        Map<Integer, String> problems = new TreeMap<>();
        for (int number = 1; number <= statements; number++) {
            List<String> values = parameters.getOrDefault("a" + number, List.of());
            String problem = problem(values);
            if (problem != null) {
                problems.put(number, problem);
            }
            given.add(
                    problem != null || values.isEmpty()
                            ? null
                            : Opinion.find(values.get(0)).orElse(null));
        }
        List<String> further = parameters.keySet().stream()
                .filter(name -> name.matches("a[0-9]+"))
                .filter(name -> !isStatement(name, statements))
                .map(BadInputException::quoted)
                .sorted()
                .toList();
        return new InterestsForm(new Opinions(given), problems, further);
    }

    private static String problem(List<String> values) {
        if (values.size() > 1) {
            return "This has more than one answer. Choose one.";
        }
        boolean read = values.isEmpty()
                || values.get(0).isEmpty()
                || Opinion.find(values.get(0)).isPresent();
        return read
                ? null
                : "“Like”, “Not sure” or “Dislike” can be read here, not " + BadInputException.quoted(values.get(0))
                        + ".";
    }

    private static boolean isStatement(String name, int statements) {
        return name.matches("a[1-9][0-9]?") && Integer.parseInt(name.substring(1)) <= statements;
    }

    /** Whether all that was sent can be read. */
    public boolean isReadable() {
        return problems.isEmpty() && further.isEmpty();
    }
}
