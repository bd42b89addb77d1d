package org.htmdirectory.clue;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What training left behind: the model, and the wordings of the official list. Both lie in the program, written by one
 * command; see {@code clue/model-card.md}.
 *
 * @param model the model
 * @param official the wordings of the official list
 * @param calibration what the model's own numbers are worth
 */
public record Artifact(Model model, OfficialTitles official, Calibration calibration) {

    /** The one that came with this program. */
    public static Artifact shipped() {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(Artifact.class.getResourceAsStream("/clue/model.bin"), 1 << 16))) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Artifact read(DataInputStream in) throws IOException {
        return new Artifact(Model.read(in), OfficialTitles.read(in), Calibration.read(in));
    }
}
