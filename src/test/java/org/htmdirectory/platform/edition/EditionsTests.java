package org.htmdirectory.platform.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;

class EditionsTests {

    private final EditionRepository repository = mock();
    private final Editions editions = new Editions(repository, mock(PlatformTransactionManager.class));
    private final List<String> made = new ArrayList<>();
    private final PerEdition<String> sentence = new PerEdition<>(editions, () -> make("a sentence of " + word()));
    private final PerEdition<String> word = new PerEdition<>(editions, () -> make("word " + published()));
    private final Derived<String> echo = new Derived<>(editions, () -> make("echo of " + word()));

    @BeforeEach
    void publishTheFirst() {
        publish(1);
        editions.afterSingletonsInstantiated();
    }

    @Test
    void everyValueIsMadeOnceBeforeItIsAskedFor() {
        assertThat(made).containsExactly("word 1", "a sentence of word 1");

        editions.refresh();

        assertThat(sentence.get()).isEqualTo("a sentence of word 1");
        assertThat(word.get()).isEqualTo("word 1");
        assertThat(made).hasSize(2);
    }

    @Test
    void theNextEditionReplacesAllAtOnce() {
        publish(2);
        assertThat(editions.current().number()).isEqualTo(1);
        assertThat(word.get()).isEqualTo("word 1");

        editions.refresh();

        assertThat(editions.current().number()).isEqualTo(2);
        assertThat(word.get()).isEqualTo("word 2");
        assertThat(sentence.get()).isEqualTo("a sentence of word 2");
    }

    @Test
    void anAnswerThatHasBegunStaysWithItsEdition() {
        editions.hold();
        publish(2);
        CompletableFuture.runAsync(editions::refresh).join();

        assertThat(editions.current().number()).isEqualTo(1);
        assertThat(word.get()).isEqualTo("word 1");

        editions.letGo();
        assertThat(editions.current().number()).isEqualTo(2);
        assertThat(word.get()).isEqualTo("word 2");
    }

    @Test
    void whatIsDerivedIsWorkedOutOnceWhenItIsFirstAskedFor() {
        assertThat(made).doesNotContain("echo of word 1");

        assertThat(echo.get()).isEqualTo("echo of word 1");
        assertThat(echo.get()).isEqualTo("echo of word 1");

        assertThat(made).containsOnlyOnce("echo of word 1");
    }

    @Test
    void whatIsDerivedLateStillBelongsToTheEditionOfTheAnswer() {
        editions.hold();
        publish(2);
        CompletableFuture.runAsync(editions::refresh).join();

        assertThat(echo.get()).isEqualTo("echo of word 1");

        editions.letGo();
        assertThat(echo.get()).isEqualTo("echo of word 2");
    }

    @Test
    void anEditionWhoseValuesCannotBeMadeIsNotTakenUp() {
        publish(-1);

        assertThatIllegalStateException().isThrownBy(editions::refresh);

        assertThat(editions.current().number()).isEqualTo(1);
        assertThat(word.get()).isEqualTo("word 1");
    }

    @Test
    void aValueThatIsNamedAfterTheStartIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> new PerEdition<>(editions, () -> "late"));
    }

    private void publish(int number) {
        EditionEntity newest = mock();
        given(newest.toEdition()).willReturn(new Edition(number, Instant.EPOCH, "0".repeat(64)));
        given(repository.findFirstByOrderByNumberDesc()).willReturn(Optional.of(newest));
    }

    private int published() {
        int number = repository
                .findFirstByOrderByNumberDesc()
                .orElseThrow()
                .toEdition()
                .number();
        if (number < 0) {
            throw new IllegalStateException("The edition cannot be read");
        }
        return number;
    }

    private String word() {
        return word.get();
    }

    private String make(String value) {
        made.add(value);
        return value;
    }
}
