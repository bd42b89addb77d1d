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
 * @param estimates how sure answers are: by {@link #FIELD} that this is work in the field, by {@code role} that the role is
 *     right if it is, by {@code ambiguous} that a question is
 */
public record Artifact(Model model, OfficialTitles official, Map<String, Estimate> estimates) {

    /** The estimate of whether a job is work in the field. */
    public static final String FIELD = "field";

    /** The one that came with this program. */
    public static Artifact shipped() {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(Artifact.class.getResourceAsStream("/reading/model/model.bin"), 1 << 16))) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #write} and its parts' writers wrote, in the order model, wordings, estimates. */
    public static Artifact read(DataInputStream in) throws IOException {
        Model model = Model.read(in);
        OfficialTitles official = OfficialTitles.read(in);
        Map<String, Estimate> estimates = new TreeMap<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            estimates.put(in.readUTF(), Estimate.read(in));
        }
        return new Artifact(model, official, estimates);
    }

    /** Writes the estimates, the last part. */
    public static void write(DataOutputStream out, SortedMap<String, Estimate> estimates) throws IOException {
        out.writeByte(estimates.size());
        for (Map.Entry<String, Estimate> estimate : estimates.entrySet()) {
            out.writeUTF(estimate.getKey());
            estimate.getValue().write(out);
        }
    }

    /** How probable that is which the named estimate tells of, 0 to 1; certain where nothing was measured. */
    public double estimate(String name, double[] signals) {
        Estimate estimate = estimates.get(name);
        return estimate == null ? 1 : estimate.of(signals);
    }
}
