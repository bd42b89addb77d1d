package org.htmdirectory.platform.edition;

import java.time.Instant;
import java.time.ZoneOffset;
import org.htmdirectory.platform.reference.PartialDate;

/**
 * One immutable, numbered published state of the whole directory. Every public page is a function of the edition and
 * the request.
 *
 * @param number 1 for the first
 * @param publishedAt when it was published
 * @param digest SHA-256 over all data that answers depend on, in hexadecimal; the same data have the same digest
 *     anywhere
 */
public record Edition(int number, Instant publishedAt, String digest) {

    private static final int SHORT = 8;

    /** The first eight digits of the digest, enough to tell two installations' facts apart. */
    public String shortDigest() {
        return digest.substring(0, SHORT);
    }

    /** The day of its publication in words, in Universal Time. */
    public String publishedOn() {
        return new PartialDate(
                        publishedAt.atOffset(ZoneOffset.UTC).toLocalDate().toString())
                .words();
    }
}
