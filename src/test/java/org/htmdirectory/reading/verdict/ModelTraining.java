package org.htmdirectory.reading.verdict;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.htmdirectory.reading.model.Artifact;
import org.htmdirectory.reading.model.Estimate;
import org.htmdirectory.reading.model.Example;
import org.htmdirectory.reading.model.Learner;
import org.htmdirectory.reading.model.Patterns;
import org.htmdirectory.reading.verdict.Training.OfficialTitle;
import org.htmdirectory.titles.knowledge.ReferenceKnowledge;

/**
 * Trains the model that the classifier weighs words with, and writes it, its card, and what copies of it answered on
 * titles of employers they had not seen. The same material gives the same bytes.
 *
 * <pre>mvn -Ptraining test-compile exec:exec -Dofficial=all_alternate_titles.csv.gz -Dday=2026-11-22</pre>
 */
public final class ModelTraining {

    private static final Path RESOURCES = Path.of("src/main/resources/reading/model");
    private static final Path HELD_OUT = Path.of("src/test/resources/reading/verdict/held-out.csv");
    private static final Path HELD_OUT_UNTOLD =
            Path.of("src/test/resources/reading/verdict/held-out-without-employer.csv");
    private static final int REAL = 3;
    private static final String RELEASE = "O*NET 30.0";

    private final Knowledge knowledge;
    private final Employment employment;
    private final List<LabelledTitle> real;
    private final List<OfficialTitle> official;
    private final byte[] officialTable;
    private final HeldOut heldOut;

    private ModelTraining(Path officialFile) {
        this.knowledge = ReferenceKnowledge.read();
        this.employment = new Employment(knowledge.employers());
        this.real = Training.labelledTitles();
        this.official = Training.officialTitles(officialFile);
        this.officialTable = OfficialTable.of(knowledge, official, RELEASE);
        this.heldOut = new HeldOut(knowledge, real, official);
    }

    /**
     * Trains.
     *
     * @param arguments O*NET's titles as CSV, gzipped (columns onet_soc_code, occupation_title, alternate_title), and the
     *     day to name, in ISO form
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 2 || !Files.isReadable(Path.of(arguments[0]))) {
            throw new IllegalArgumentException(
                    "give -Dofficial=, O*NET's table of titles, and -Dday=, e.g. 2026-11-22");
        }
        new ModelTraining(Path.of(arguments[0]))
                .run(LocalDate.parse(arguments[1]).toString());
    }

    private void run(String day) throws IOException {
        EnglishWordList.write(Path.of("src/main/resources/reading/words/english.txt"), official);
        List<byte[]> others = new ArrayList<>();
        for (int fold = 0; fold < HeldOut.FOLDS; fold++) {
            System.out.println("learning without fold " + (fold + 1) + " of " + HeldOut.FOLDS);
            others.add(Learner.learn(examples(fold)));
            heldOut.weigh(fold, classifier(others.get(fold), new TreeMap<>()));
        }
        for (int fold = 0; fold < HeldOut.FOLDS; fold++) {
            heldOut.answer(fold, classifier(others.get(fold), heldOut.estimates(fold)));
        }
        System.out.println("learning from everything");
        byte[] model = Learner.learn(examples(-1));
        String name = "htm-" + day + "-" + digest(model).substring(0, 8);
        Files.write(RESOURCES.resolve("model.bin"), together(Learner.named(name, model), heldOut.estimates()));
        heldOut.write(HELD_OUT, true);
        heldOut.write(HELD_OUT_UNTOLD, false);
        Files.writeString(RESOURCES.resolve("model-card.md"), new ModelCard(name, day, counts(), heldOut).text());
        System.out.println(name + "\n" + heldOut.figures() + heldOut.writtenFigures());
    }

    private Classifier classifier(byte[] model, SortedMap<String, Estimate> estimates) {
        return new Classifier(knowledge, Learner.artifact(together(model, estimates)));
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
                real.stream().filter(title -> heldOut.fold(title) != without).toList(), employment, REAL));
        return examples;
    }

    private List<String> counts() {
        return List.of(
                knowledge.titles().size() + " titles of the directory",
                official.size() + " titles of " + RELEASE
                        + " (US Department of Labor, CC BY 4.0); those that are work in the field"
                        + " were left out, and of those far from it four in five",
                real.size() + " real titles with labels (`db/reference/evaluation_title.csv`)",
                Patterns.examples().size()
                        + " examples written by rule (`src/test/resources/reading/model/patterns.csv`)",
                "the titles of the directory, and one in six of the others, once more as payrolls write them: with a slip, in short"
                        + " forms, cut off at 20 to 30 characters, the last word first");
    }

    private byte[] together(byte[] model, SortedMap<String, Estimate> estimates) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(model);
            out.write(officialTable);
            Artifact.write(out, estimates);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Of the weights and the official wordings.
    private String digest(byte[] model) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(model);
            digest.update(officialTable);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
