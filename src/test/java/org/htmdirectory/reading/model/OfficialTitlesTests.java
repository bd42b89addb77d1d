package org.htmdirectory.reading.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.htmdirectory.reading.model.OfficialTitles.Found;
import org.htmdirectory.reading.model.OfficialTitles.Listing;
import org.htmdirectory.reading.model.OfficialTitles.Occupation;
import org.htmdirectory.reading.words.Token;
import org.junit.jupiter.api.Test;

class OfficialTitlesTests {

    private static final Occupation NURSES = new Occupation("29-1141.00", "Registered Nurses");
    private static final Occupation COOKS = new Occupation("35-2014.00", "Cooks, Restaurant");

    private final OfficialTitles titles = packed();

    @Test
    void aWordingThatIsAWholePartIsFound() {
        assertThat(titles.in(words("Night Shift - Head Cook"))).isEqualTo(new Found(COOKS, true, 2, 3));
        assertThat(titles.in(words("Nurse"))).isEqualTo(new Found(NURSES, false, 0, 0));
    }

    @Test
    void aWordingInsideAPartIsNotFound() {
        assertThat(titles.in(words("Assistant Head Cook"))).isNull();
        assertThat(titles.in(words(""))).isNull();
    }

    @Test
    void theLongestIsTakenAndOfEquallyLongTheFirst() {
        assertThat(titles.in(words("Nurse - Head Cook"))).isEqualTo(new Found(COOKS, true, 1, 2));
        assertThat(titles.in(words("Cook - Nurse"))).isEqualTo(new Found(COOKS, false, 0, 0));
    }

    @Test
    void theReleaseIsKept() {
        assertThat(titles.release()).isEqualTo("O*NET 0.1");
    }

    private static List<TitleWord> words(String title) {
        return TitleWords.of(Token.of(title));
    }

    private static OfficialTitles packed() {
        TreeMap<Long, Listing> wordings = new TreeMap<>();
        wordings.put(OfficialTitles.hash(words("Nurse")), new Listing(0, false));
        wordings.put(OfficialTitles.hash(words("Cook")), new Listing(1, false));
        wordings.put(OfficialTitles.hash(words("Head Cook")), new Listing(1, true));
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            OfficialTitles.write(new DataOutputStream(bytes), "O*NET 0.1", List.of(NURSES, COOKS), wordings);
            return OfficialTitles.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
