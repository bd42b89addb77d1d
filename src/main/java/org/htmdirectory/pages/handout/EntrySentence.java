package org.htmdirectory.pages.handout;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.labor.projection.Projection;

/** Says in a sentence what people usually bring when they enter an occupation. */
final class EntrySentence {

    private EntrySentence() {}

    /** Schooling, earlier work and training as the end of a sentence, e.g. <i>an associate’s degree</i>. */
    static String words(Projection decade) {
        org.htmdirectory.labor.projection.EntryRequirements entry = decade.entry();
        String parts = Stream.of(entry.schooling(), some(entry.work(), " of earlier work"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
        String training = some(entry.training(), " of training on the job");
        return training.isEmpty() ? parts : parts + ", then " + training;
    }

    private static String some(String time, String what) {
        return time == null || time.equals(org.htmdirectory.labor.projection.EntryRequirements.NONE) ? "" : time + what;
    }
}
