package org.htmdirectory.reading.model;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Learns a model's weights from examples, with liblinear's logistic regression. Always the same from the same examples. */
public final class Learner {

    private static final double FIELD_COST = 0.5;
    private static final double ROLE_COST = 2;
    private static final double TOLERANCE = 0.05;
    private static final int RAREST = 3;

    static {
        Linear.disableDebugOutput();
    }

    private record Row(int[] features, double label) {}

    private Learner() {}

    /** The weights learned from these examples: a model that has no name yet. */
    public static byte[] learn(List<Example> examples) {
        List<int[]> features =
                examples.stream().map(example -> Features.of(example.clues())).toList();
        Map<Integer, Integer> counts = new HashMap<>();
        features.forEach(row -> {
            for (int feature : row) {
                counts.merge(feature, 1, Integer::sum);
            }
        });
        List<String> roles = new ArrayList<>(new TreeSet<>(examples.stream()
                .filter(example -> example.role() != null)
                .map(Example::role)
                .toList()));
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            Model.writeHead(out, "", roles);
            field(examples, features, counts, out);
            roles(examples, features, counts, roles, out);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same model with a name, in the form that {@link Model#read} takes. */
    public static byte[] named(String name, byte[] model) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(model, 0, Integer.BYTES);
            out.writeUTF(name);
            out.write(model, Integer.BYTES + Short.BYTES, model.length - Integer.BYTES - Short.BYTES);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the program would read from these bytes. */
    public static Artifact artifact(byte[] bytes) {
        try {
            return Artifact.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void field(
            List<Example> examples, List<int[]> features, Map<Integer, Integer> counts, DataOutputStream out)
            throws IOException {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < examples.size(); at++) {
            Example example = examples.get(at);
            int copies = example.weight();
            for (int copy = 0; copy < copies; copy++) {
                if (example.field() > 0) {
                    rows.add(new Row(features.get(at), 1));
                }
                if (example.field() < 1) {
                    rows.add(new Row(features.get(at), 0));
                }
            }
        }
        SortedMap<Integer, float[]> learned = new TreeMap<>();
        float bias = binary(rows, counts, FIELD_COST, learned, 0, 1);
        Weights.write(out, new float[] {bias}, learned);
    }

    private static void roles(
            List<Example> examples,
            List<int[]> features,
            Map<Integer, Integer> counts,
            List<String> roles,
            DataOutputStream out)
            throws IOException {
        SortedMap<Integer, float[]> learned = new TreeMap<>();
        float[] biases = new float[roles.size()];
        for (int role = 0; role < roles.size(); role++) {
            List<Row> rows = new ArrayList<>();
            for (int at = 0; at < examples.size(); at++) {
                Example example = examples.get(at);
                if (example.role() != null) {
                    for (int copy = 0; copy < example.weight(); copy++) {
                        rows.add(new Row(features.get(at), example.role().equals(roles.get(role)) ? 1 : 0));
                    }
                }
            }
            biases[role] = binary(rows, counts, ROLE_COST, learned, role, roles.size());
        }
        Weights.write(out, biases, learned);
    }

    private static float binary(
            List<Row> rows,
            Map<Integer, Integer> counts,
            double cost,
            SortedMap<Integer, float[]> learned,
            int place,
            int places) {
        Map<Integer, Integer> index = new HashMap<>();
        TreeSet<Integer> sorted = new TreeSet<>();
        rows.forEach(row -> {
            for (int feature : row.features) {
                if (counts.get(feature) >= RAREST) {
                    sorted.add(feature);
                }
            }
        });
        sorted.forEach(feature -> index.put(feature, index.size() + 1));
        Problem problem = new Problem();
        problem.l = rows.size();
        problem.n = index.size() + 1;
        problem.bias = 1;
        problem.x = new Feature[rows.size()][];
        problem.y = new double[rows.size()];
        Map<int[], Feature[]> nodes = new java.util.IdentityHashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            problem.x[at] = nodes.computeIfAbsent(rows.get(at).features, row -> nodes(row, index, problem.n));
            problem.y[at] = rows.get(at).label;
        }
        Linear.resetRandom();
        de.bwaldvogel.liblinear.Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, TOLERANCE));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] weights = model.getFeatureWeights();
        index.forEach((feature, at) ->
                learned.computeIfAbsent(feature, key -> new float[places])[place] = (float) (sign * weights[at - 1]));
        return (float) (sign * weights[problem.n - 1]);
    }

    private static Feature[] nodes(int[] features, Map<Integer, Integer> index, int biasAt) {
        TreeSet<Integer> places = new TreeSet<>();
        for (int feature : features) {
            Integer place = index.get(feature);
            if (place != null) {
                places.add(place);
            }
        }
        Feature[] nodes = new Feature[places.size() + 1];
        int at = 0;
        for (int place : places) {
            nodes[at++] = new FeatureNode(place, 1);
        }
        nodes[at] = new FeatureNode(biasAt, 1);
        return nodes;
    }
}
