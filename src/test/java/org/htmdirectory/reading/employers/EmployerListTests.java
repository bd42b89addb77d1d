package org.htmdirectory.reading.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.htmdirectory.titles.knowledge.ReferenceKnowledge;
import org.junit.jupiter.api.Test;

/** Checks the list of employers itself. */
class EmployerListTests {

    private static final List<Employer> LIST = ReferenceKnowledge.employers().list();
    private static final Employers EMPLOYERS = Employers.of(LIST);

    @Test
    void noNameStandsForTwoEmployers() {
        Map<String, Set<String>> owners = LIST.stream()
                .flatMap(employer -> employer.names()
                        .map(name -> Map.entry(WrittenName.of(name).key(), employer.slug())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));

        assertThat(owners.values()).filteredOn(slugs -> slugs.size() > 1).isEmpty();
    }

    @Test
    void everyNameFindsItsEmployerAndIsAllOfItsName() {
        assertThat(LIST.stream().flatMap(employer -> employer.names().filter(name -> !isFound(employer, name))))
                .isEmpty();
    }

    private static boolean isFound(Employer employer, String name) {
        return EMPLOYERS
                .find(name)
                .filter(known -> employer.name().equals(known.name()) && known.strength() == 1)
                .isPresent();
    }

    @Test
    void itIsBroad() {
        Map<EmployerKind, Long> kinds =
                LIST.stream().collect(Collectors.groupingBy(Employer::kind, Collectors.counting()));

        assertThat(kinds.get(EmployerKind.DEVICE_MANUFACTURER)).isGreaterThan(450);
        assertThat(kinds.get(EmployerKind.SERVICE_ORGANIZATION)).isGreaterThan(100);
        assertThat(kinds.get(EmployerKind.HEALTH_SYSTEM)).isGreaterThan(400);
        assertThat(kinds.get(EmployerKind.OTHER_INDUSTRY)).isGreaterThan(500);
    }
}
