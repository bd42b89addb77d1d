package org.htmdirectory.platform.edition;

import java.time.Instant;

/**
 * By what a cache tells two states of a page apart.
 *
 * @param etag weak, since the same page may be sent compressed or not
 * @param lastModified the later of the edition's publication and the program's build
 */
record Validators(String etag, Instant lastModified) {

    static Validators of(Edition edition, ProgramBuild build) {
        Instant built = build.time();
        String etag = "W/\"%d-%s-%s\""
                .formatted(
                        edition.number(),
                        edition.shortDigest(),
                        Long.toString(built.getEpochSecond(), Character.MAX_RADIX));
        return new Validators(etag, edition.publishedAt().isAfter(built) ? edition.publishedAt() : built);
    }
}
