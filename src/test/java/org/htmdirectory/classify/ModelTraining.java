package org.htmdirectory.classify;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.htmdirectory.classify.Training.OfficialTitle;
import org.htmdirectory.clue.Calibration;
import org.htmdirectory.clue.Example;
import org.htmdirectory.clue.Features;
import org.htmdirectory.clue.Learner;
import org.htmdirectory.clue.Patterns;

/**
 * Trains the model that the classifier weighs words with, and writes it, its card, and what copies of it answered on
 * titles of employers they had not seen. The same material gives the same bytes.
 *
 * <pre>mvn -Ptraining test-compile exec:exec -Dofficial=all_alternate_titles.csv.gz -Dday=2026-11-22</pre>
 */
public final class ModelTraining {

    private static final Path RESOURCES = Path.of("src/main/resources/clue");
    private static final Path HELD_OUT = Path.of("src/test/resources/classify/held-out.csv");
    private static final int REAL = 3;
    private static final String RELEASE = "O*NET 30.0";

    private final Knowledge knowledge;
    private final Employment employment;
    private final List<LabelledTitle> real;
    private final List<OfficialTitle> official;
    private final byte[] officialTable;

    private ModelTraining(Path officialFile) {
        this.knowledge = ReferenceKnowledge.read();
        this.employment = new Employment(knowledge.employers());
        this.real = Training.labelledTitles();
        this.official = Training.officialTitles(officialFile);
        this.officialTable = OfficialTable.of(knowledge, official, RELEASE);
    }

    /**
     * Trains.
     *
     * @param arguments O*NET's file of alternate titles, gzipped CSV, and the day to name, in ISO form
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("give O*NET's file of titles and the day, e.g. 2026-11-22");
        }
        new ModelTraining(Path.of(arguments[0])).run(arguments[1]);
    }

    private void run(String day) throws IOException {
        HeldOut heldOut = new HeldOut(real, official);
        for (int fold = 0; fold < HeldOut.FOLDS; fold++) {
            System.out.println("learning without fold " + (fold + 1) + " of " + HeldOut.FOLDS);
            heldOut.answer(fold, classifier(learn("held-out", fold), Calibration.NONE));
        }
        Calibration calibration = heldOut.calibration();
        String name = "htm-" + day + "-" + digest().substring(0, 8);
        System.out.println("learning " + name);
        byte[] model = learn(name, -1);
        Files.write(RESOURCES.resolve("model.bin"), together(model, calibration));
        heldOut.write(HELD_OUT, calibration);
        Files.writeString(RESOURCES.resolve("model-card.md"), new ModelCard(name, day, counts(), heldOut).text());
        System.out.println(heldOut.figures());
    }

    private Classifier classifier(byte[] model, Calibration calibration) {
        return new Classifier(knowledge, Learner.artifact(together(model, calibration)));
    }

    private byte[] learn(String name, int without) {
        return Learner.learn(name, examples(without));
    }

    private List<Example> examples(int without) {
        List<Example> examples = new ArrayList<>(Training.known(knowledge));
        examples.addAll(Patterns.examples());
        examples.addAll(Training.outside(
                knowledge,
                official.stream()
                        .filter(title -> HeldOut.fold(title) != without)
                        .toList()));
        examples.addAll(Training.real(
                real.stream().filter(title -> HeldOut.fold(title) != without).toList(), employment, REAL));
        return examples;
    }

    private List<String> counts() {
        return List.of(
                knowledge.titles().size() + " titles of the directory",
                official.size() + " titles of " + RELEASE
                        + " (US Department of Labor, CC BY 4.0), those that are work in" + " the field left out",
                real.size() + " real titles with labels (`db/reference/evaluation_title.csv`)",
                Patterns.examples().size() + " examples written by rule (`src/test/resources/clue/patterns.csv`)");
    }

    private byte[] together(byte[] model, Calibration calibration) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(model);
            out.write(officialTable);
            calibration.write(out);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Everything that is learned from, so that another name means another model.
    private String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Example example : examples(-1)) {
                digest.update((example.field() + " " + example.role() + " " + example.weight())
                        .getBytes(StandardCharsets.UTF_8));
                for (int feature : Features.of(example.clues())) {
                    digest.update(new byte[] {
                        (byte) (feature >>> 24), (byte) (feature >>> 16), (byte) (feature >>> 8), (byte) feature
                    });
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
