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

    @Test
    void aPieceOfATokenKnowsWhereItStands() {
        Token token = Token.of("the fieldservice").get(1);
        assertThat(token.between(5, 12)).isEqualTo(new Token("service", 9, 16, 0, 0, false, false));
        assertThat(token.between(5, 12).part("the fieldservice")).isEqualTo("service");
    }

    @Test
    void aTokenReadAsAnotherStaysInItsPlace() {
        Token token = Token.of("a (Biomed) tech").get(1);
        assertThat(token.as("biomedical")).isEqualTo(new Token("biomedical", 3, 9, 1, 0, true, false));
    }

    @Test
    void bracketsPartSegmentsAndEnd() {
        List<Token> tokens = Token.of("a [b] {c} d");
        assertThat(tokens).extracting(Token::segment).containsExactly(0, 1, 3, 4);
        assertThat(tokens).extracting(Token::bracketed).containsExactly(false, true, true, false);
    }

    @Test
    void invisibleMarksPartNoWords() {
        assertThat(Token.of("bio\u00ADmed O’Neil")).extracting(Token::text).containsExactly("biomed", "oneil");
    }

    @Test
    void aHyphenAtTheEndsPartsSegments() {
        assertThat(Token.of("-bmet")).extracting(Token::segment).containsExactly(1);
        assertThat(Token.of("bmet- ii")).extracting(Token::segment).containsExactly(0, 1);
        assertThat(Token.of("bmet -ii")).extracting(Token::segment).containsExactly(0, 1);
    }

    @Test
    void dotsWithinInitialsPartNoWords() {
        assertThat(Token.of("B.M.E.T. tech")).extracting(Token::text).containsExactly("bmet", "tech");
        assertThat(Token.of("St. Mary")).extracting(Token::text).containsExactly("st", "mary");
        assertThat(Token.of("ab.c")).extracting(Token::text).containsExactly("ab", "c");
    }
}
