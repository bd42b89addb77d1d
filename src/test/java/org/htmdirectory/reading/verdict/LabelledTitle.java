package org.htmdirectory.reading.verdict;

import java.util.List;
import java.util.Set;

/** A real title of the evaluation set, with the answers that are right. */
record LabelledTitle(
        String title, String employer, Set<String> verdicts, List<String> roles, String level, String label) {

    boolean isRole() {
        return verdicts.equals(Set.of("role"));
    }
}
