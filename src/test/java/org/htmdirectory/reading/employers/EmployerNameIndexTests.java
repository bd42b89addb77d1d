package org.htmdirectory.reading.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a name of the list is found in a longer one, by how long and how much its own it is. */
class EmployerNameIndexTests {

    @ParameterizedTest
    @CsvSource({
        "Abc, Abc",
        "Abc Zyx,",
        "Ambu Zyx, Ambu",
        "Zyx Ambu,",
        "Zyx (Ambu), Ambu",
        "Zyx Barco, Barco",
        "Barco Ambu, Barco",
        "Zyx Barco Qed, Barco Qed",
        "Barco Qed, Barco Qed",
        "BarcoQed, Barco Qed",
        "Barc, ",
        "Northern, Northern",
        "Northern Zyx, ",
        "Northern Sun Zyx, Northern Sun",
        "Zyx Northern Sun, ",
        "Metaphoor, Metaphor",
        "Zyx Metaphoor, ",
        "The Metaphor Inc., Metaphor",
        "Old Name, Barco"
    })
    void aShortOrCommonNameMustBeMoreOfWhatIsWritten(String written, String found) {
        Employers employers = Employers.of(Stream.concat(
                        Stream.of("Abc", "Ambu", "Barco Qed", "Northern", "Northern Sun", "Metaphor")
                                .map(name -> employer(name, List.of())),
                        Stream.of(employer("Barco", List.of("Old Name"))))
                .toList());

        assertThat(employers.find(written).map(KnownEmployer::name).orElse(null))
                .isEqualTo(found);
    }

    private static Employer employer(String name, List<String> also) {
        return new Employer(name, name, also, EmployerKind.DEVICE_MANUFACTURER, Set.of(), null);
    }
}
