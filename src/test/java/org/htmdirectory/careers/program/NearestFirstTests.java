package org.htmdirectory.careers.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which schools of the states next door come first, and what they cost people of the state. */
@ApplicationTest
class NearestFirstTests {

    @Autowired
    private Programs programs;

    @ParameterizedTest
    @EnumSource(UsState.class)
    void theNearestSchoolNextDoorComesFirst(UsState state) {
        assertThat(programs.beside(state))
                .extracting(program -> state.middle()
                        .kilometersTo(SchoolCities.of(program.teacher()).orElseThrow()))
                .isSorted();
    }

    @Test
    void jacksonvilleAndGainesvilleComeBeforeCharlotteForPeopleOfGeorgia() {
        assertThat(programs.near(UsState.GA, EnumSet.of(Credential.ASSOCIATE_DEGREE), program -> true))
                .extracting(Program::place)
                .containsSubsequence("Jacksonville, Florida", "Charlotte, North Carolina", "Durham, North Carolina");
    }

    @Test
    void onlyTheAwardAskedForIsGiven() {
        assertThat(programs.near(UsState.GA, Credential.of(Schooling.ASSOCIATE), program -> true))
                .extracting(Program::credential)
                .containsOnly(Credential.ASSOCIATE_DEGREE);
    }

    @Test
    void thePriceIsThatForPeopleFromElsewhereOnlyWhereNoneOfTheSchoolsIsInTheState() {
        assertThat(OutOfStatePrice.of(UsState.GA, programs.beside(UsState.GA))).hasValueSatisfying(price -> {
            assertThat(price.words()).contains("people from Georgia pay $");
            assertThat(price.least()).isGreaterThan(4816);
        });
        assertThat(OutOfStatePrice.of(UsState.TX, programs.in(UsState.TX))).isEmpty();
        assertThat(OutOfStatePrice.of(null, programs.beside(UsState.GA))).isEmpty();
    }
}
