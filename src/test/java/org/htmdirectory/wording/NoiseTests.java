package org.htmdirectory.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoiseTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BMET (Nights) | (Nights) | it says when",
                "BMET 2nd shift | 2nd shift | it says when",
                "BMET - $5k sign-on bonus | $5k sign-on bonus | it says what is paid",
                "BMET $28.50-$36.00/hr | $28.50-$36.00/hr | it says what is paid",
                "BMET R-12345 | R-12345 | it is a job number",
                "BMET Req #4711 | Req #4711 | it is a job number",
                "BMET (23757) | (23757) | it is a job number",
                "BMET - Float | Float | it says on what terms",
                "BMET Full-Time | Full-Time | it says on what terms",
                "BMET per diem | per diem | it says on what terms",
                "BMET (m/w/d) | (m/w/d) | it says who may apply",
                "BMET (Remote) | (Remote) | it says where",
                "BMET - Phoenix, AZ | Phoenix, AZ | it says where",
                "BMET, Dallas, Texas | Dallas, Texas | it says where",
                "BMET @ St. Mary's | @ St. Mary's | it names an employer",
                "BMET at Mercy Health | at Mercy Health | it names an employer",
                "BMET, St. Mary's Hospital | St. Mary's Hospital | it names an employer",
                "BMET - Ohio State University | Ohio State University | it names an employer",
                "Philips BMET | Philips | it names an employer",
                "NOW HIRING: BMET | NOW HIRING | it advertises"
            })
    void whatDoesNotNameTheWorkIsFound(String text, String part, String why) {
        Noise noise = Noise.in(text);
        assertThat(noise.pieces()).hasSize(1);
        assertThat(noise.pieces().get(0).part()).isEqualTo(part);
        assertThat(noise.pieces().get(0).why()).startsWith(why);
    }

    @ParameterizedTest
    @CsvSource({
        "Biomedical Equipment Technician II",
        "Remote Service Engineer",
        "Clinical Engineering Specialist - Imaging",
        "Director of Clinical Engineering",
        "68A10",
        "X-Ray Service Engineer"
    })
    void aPlainTitleHasNone(String text) {
        assertThat(Noise.in(text).pieces()).isEmpty();
    }

    @Test
    void offsetsHold() {
        assertThat(Noise.in("A (Nights) B").clean()).isEqualTo("A          B");
    }
}
