package org.htmdirectory.careers.pathway;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.military.ServiceBenefit;
import org.htmdirectory.careers.program.Program;
import org.htmdirectory.sources.Citation;

/**
 * What helps someone who served when a step takes study.
 *
 * @param tuition what pays for it
 * @param colleges those that count the training of the branch toward a degree, as far as we know of any
 */
public record ServiceHelp(ServiceBenefit tuition, List<Program> colleges) {

    /** Where that was read. */
    List<Citation> citations() {
        return Stream.concat(
                        tuition.citations().stream(),
                        colleges.stream().flatMap(program -> program.citations().stream()))
                .distinct()
                .toList();
    }
}
