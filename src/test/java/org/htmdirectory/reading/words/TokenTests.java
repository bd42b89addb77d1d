package org.htmdirectory.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTests {

    @Test
    void aTokenKnowsWhereItStands() {
        Token token = Token.of("a (Biomed) tech").get(1);
        assertThat(token.part("a (Biomed) tech")).isEqualTo("Biomed");
        assertThat(token.bracketed()).isTrue();
    }

    @Test
    void aTightHyphenPartsWordsButNotSegments() {
        List<Token> tokens = Token.of("bio-medical - nights");
        assertThat(tokens).extracting(Token::text).containsExactly("bio", "medical", "nights");
        assertThat(tokens).extracting(Token::segment).containsExactly(0, 0, 1);
    }

    @Test
    void aCommaPartsClauses() {
        List<Token> tokens = Token.of("Technician, Biomedical");
        assertThat(tokens.get(0).adjoins(tokens.get(1))).isFalse();
    }

    @Test
    void scriptsChangeTheToken() {
        assertThat(Token.of("BMET医工")).extracting(Token::text).containsExactly("bmet", "医工");
    }

    @Test
    void signsAloneAreNoToken() {
        assertThat(Token.of("!!! 🙂 --- \u0000")).isEmpty();
    }
}
