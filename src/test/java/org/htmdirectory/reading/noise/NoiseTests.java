package org.htmdirectory.reading.noise;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.reading.words.Token;
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
                "NOW HIRING: BMET | NOW HIRING | it advertises",
                "BMET - AM | AM | it says when",
                "BMET (7am-3:30pm) | (7am-3:30pm) | it says when",
                "BMET 0700-1530 | 0700-1530 | it says when",
                "BMET Intern - Summer 2026 | Summer 2026 | it says when",
                "BMET - July 2026 | July 2026 | it says when",
                "BMET until 11/20/2025 | until 11/20/2025 | it says when",
                "BMET, 36 hours/week | 36 hours/week | it says on what terms",
                "BMET 1.0 FTE | 1.0 FTE | it says on what terms",
                "BMET - 12 Month Contract | 12 Month Contract | it says on what terms",
                "BMET Union Level 4 | Union | it says on what terms",
                "Clinical Technologist Band 5 | Band 5 | it says on what terms",
                "Travel BMET | Travel | it says where",
                "BMET $1,475 per week | $1,475 per week | it says what is paid",
                "BMET up to $20.08/hr. | up to $20.08/hr. | it says what is paid",
                "BMET - R10202047 | R10202047 | it is a job number",
                "BMET - REF1599J | REF1599J | it is a job number",
                "BMET (011) | (011) | it is a job number",
                "BMET #520 | #520 | it is a job number",
                "Techniker/in Medizintechnik | in | it says who may apply",
                "Ingénieur biomédical H/F | H/F | it says who may apply",
                "Bilingual BMET | Bilingual | it says who may apply",
                "BMET (Field: Guelph, ON) | (Field: Guelph, ON) | it says where",
                "BMET (Travel: Wichita Falls/Lubbock, TX) | (Travel: Wichita Falls/Lubbock, TX) | it says where",
                "BMET (Travel Role Based in New Brunswick, NJ) | (Travel Role Based in New Brunswick, NJ) | it says where",
                "BMET - NY Metro | NY Metro | it says where",
                "BMET - Central/Midwest | Central/Midwest | it says where",
                "BMET - Northern California | Northern California | it says where",
                "BMET East | East | it says where",
                "BMET MR Chicago | Chicago | it says where",
                "BMET-Denver | Denver | it says where",
                "BMET, Wausaukee, WI | Wausaukee, WI | it says where",
                "BMET - München | München | it says where",
                "BMET - Mobile, AL | Mobile, AL | it says where",
                "BMET - Mercy Health | Mercy Health | it names an employer",
                "BMET - Talent Community | Talent Community | it advertises",
                "DoD SkillBridge BMET | DoD SkillBridge | it names a program"
            })
    void whatDoesNotNameTheWorkIsFound(String text, String part, String why) {
        Noise noise = noise(text);
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
        "X-Ray Service Engineer",
        "Remote Service Engineer - MRI",
        "Field Engineer Program",
        "Lab Services Technician",
        "Day Surgery Technician",
        "Urgent Care Technician",
        "Night Auditor",
        "Travel Agent",
        "Union Representative",
        "Contract Administrator",
        "Benefits Analyst",
        "Customs Clearance Agent",
        "Temporary Help Agency Clerk",
        "Spring Boot Developer",
        "Check-in Agent",
        "Technician - Animal Hospital",
        "Technician - Dialysis Clinic",
        "Attorney at Law",
        "Project Manager (PM)",
        "Technician - Imaging Area",
        "17-2031.00",
        "4-H Agent",
        "ISO 13485 Auditor",
        "I/T Analyst"
    })
    void aPlainTitleHasNone(String text) {
        assertThat(noise(text).pieces()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Field Service Engineer Medical Imaging CT - Atlanta, GA | Field Service Engineer Medical Imaging CT -",
                "Field Service Engineer - CT | Field Service Engineer - CT",
                "Field Service Engineer, CT | Field Service Engineer, CT",
                "Field Service Engineer, Hartford, CT | Field Service Engineer,",
                "Field Service Engineer (CT/MA/RI) | Field Service Engineer",
                "Service Engineer MI - Detroit, MI | Service Engineer MI -",
                "OR Technician, Portland, OR | OR Technician,",
                "Engineer - CT/PET - Tampa, FL | Engineer - CT/PET -",
                "Engineer, AX, Baltimore MD | Engineer, AX,"
            })
    void aCodeIsAStateOnlyBehindAPlace(String text, String clean) {
        StringBuilder left = new StringBuilder(text);
        noise(text)
                .pieces()
                .forEach(piece -> left.replace(
                        piece.from(), piece.to(), " ".repeat(piece.part().length())));
        assertThat(left.toString().stripTrailing()).isEqualTo(clean);
    }

    @Test
    void aPieceSaysWhereItStands() {
        String text = "BMET (Nights) - Phoenix, AZ";
        assertThat(noise(text).pieces())
                .allSatisfy(piece ->
                        assertThat(text.substring(piece.from(), piece.to())).isEqualTo(piece.part()))
                .extracting(Noise.Piece::from)
                .containsExactly(5, 16);
    }

    @Test
    void aTextThatIsNothingElseIsKept() {
        assertThat(noise("Nights (PRN)").pieces()).isEmpty();
    }

    private static Noise noise(String text) {
        return Noise.in(text, Token.of(text));
    }
}
