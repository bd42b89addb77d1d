package org.htmdirectory.reading.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What training left behind: the model, and the wordings of the official list. Both lie in the program, written by one
 * command; see {@code reading/model/model-card.md}.
 *
 * @param model the model
 * @param official the wordings of the official list
 * @param calibrations what the model's own numbers are worth, by sort of answer
 */
public record Artifact(Model model, OfficialTitles official, Map<String, Calibration> calibrations) {

    /** The one that came with this program. */
    public static Artifact shipped() {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(Artifact.class.getResourceAsStream("/reading/model/model.bin"), 1 << 16))) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #write} and its parts' writers wrote, in the order model, wordings, calibrations. */
    public static Artifact read(DataInputStream in) throws IOException {
        Model model = Model.read(in);
        OfficialTitles official = OfficialTitles.read(in);
        Map<String, Calibration> calibrations = new TreeMap<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            calibrations.put(in.readUTF(), Calibration.read(in));
        }
        return new Artifact(model, official, calibrations);
    }

    /** Writes the calibrations, the last part. */
    public static void write(DataOutputStream out, SortedMap<String, Calibration> calibrations) throws IOException {
        out.writeByte(calibrations.size());
        for (Map.Entry<String, Calibration> calibration : calibrations.entrySet()) {
            out.writeUTF(calibration.getKey());
            calibration.getValue().write(out);
        }
    }

    /** What a number behind that sort of answer is worth; the number itself where nothing was measured. */
    public double calibrated(String answer, double number) {
        return calibrations.getOrDefault(answer, Calibration.NONE).of(number);
    }
}
