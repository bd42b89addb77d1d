package org.htmdirectory.codes.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SchemesTests {

    @Autowired
    private Schemes schemes;

    @Test
    void listsTheUsClassificationFirst() {
        assertThat(schemes.schemes()).first().extracting(Scheme::slug).isEqualTo(SchemeSlug.US_SOC);
        assertThat(schemes.schemes())
                .allSatisfy(scheme -> assertThat(scheme.publisher()).isNotBlank());
    }

    @Test
    void holdsEveryClassificationThatTheProgramAsksFor() throws IllegalAccessException {
        for (Field slug : SchemeSlug.class.getDeclaredFields()) {
            assertThat(schemes.scheme((String) slug.get(null)))
                    .as(slug.getName())
                    .isPresent();
        }
    }

    @Test
    void findsACodeByAnyOfItsForms() {
        Code code = schemes.code("rapids", "0888hy").orElseThrow();
        assertThat(schemes.code("rapids", "0888HY")).contains(code);
        assertThat(schemes.code("uk-soc-2020-extended", "3213/99"))
                .isEqualTo(schemes.code("uk-soc-2020-extended", "3213-99"))
                .isPresent();
        assertThat(schemes.code("rapids", "nonsense")).isEmpty();
    }

    @Test
    void leadsUpAndDownTheTreeOfACode() {
        Code repairers = schemes.code(SchemeSlug.US_SOC, "49-9062").orElseThrow();
        assertThat(schemes.ancestors(repairers))
                .extracting(Code::code)
                .containsExactly("49-0000", "49-9000", "49-9060");
        assertThat(schemes.children(schemes.parent(repairers).orElseThrow())).contains(repairers);
    }
}
