package org.htmdirectory.classify;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What training left behind: the model, and the wordings of the official list. Both lie in the program, written by one
 * command; see {@code classify/model-card.md}.
 *
 * @param model the model
 * @param official the wordings of the official list
 * @param calibration what the model's own numbers are worth
 */
record Artifact(Model model, OfficialTitles official, Calibration calibration) {

    /** The one that came with this program. */
    static Artifact shipped() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(
                Artifact.class.getResourceAsStream("/classify/model.bin"), 1 << 16))) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Artifact read(DataInputStream in) throws IOException {
        return new Artifact(Model.read(in), OfficialTitles.read(in), Calibration.read(in));
    }
}
