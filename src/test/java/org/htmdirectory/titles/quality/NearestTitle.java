package org.htmdirectory.titles.quality;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.htmdirectory.reading.employers.Employers;
import org.htmdirectory.reading.employers.KnownEmployer;

/**
 * Answers with the nearest title that the directory lists, unless it is too far away. How far is too far is learned: it
 * is where one half of the evaluation set comes out best, titles of the field and others weighing alike, and is then used
 * on the other half, and the other way round. Titles of one employer are in one half.
 */
final class NearestTitle implements Contestant {

    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final Map<EvaluationTitle, List<Ranking.Hit>> hits = new HashMap<>();
    private final double[] least = new double[2];
    private final Employers employers;
    private final boolean confident;

    /**
     * Ranks all titles and learns the two bounds.
     *
     * @param employers tells which of them are one employer, written in different ways
     * @param confident whether nearness lies between 0 and 1 and may be read as a confidence
     */
    NearestTitle(Ranking ranking, List<EvaluationTitle> titles, Employers employers, boolean confident) {
        this.employers = employers;
        this.confident = confident;
        titles.forEach(title -> hits.put(title, ranking.nearest(title.title())));
        for (int half = 0; half < least.length; half++) {
            int other = 1 - half;
            least[half] = bound(titles.stream()
                    .filter(title -> !title.takesAnyAnswer() && half(title) == other)
                    .toList());
        }
    }

    @Override
    public MethodAnswer answer(EvaluationTitle title) {
        return answer(title, least[half(title)]);
    }

    private MethodAnswer answer(EvaluationTitle title, double bound) {
        List<Ranking.Hit> nearest = hits.get(title);
        var titles = nearest.stream().map(Ranking.Hit::title).toList();
        boolean near = !nearest.isEmpty() && nearest.get(0).nearness() >= bound;
        return near ? Listed.as(titles, confident ? nearest.get(0).nearness() : null) : Listed.unknown(titles);
    }

    /** The nearness at which most is gained over answering nothing; the greatest where several are. */
    private double bound(List<EvaluationTitle> titles) {
        Share inField = Share.of(titles, EvaluationTitle::isInField);
        double best = NEVER;
        double most = 0;
        double gain = 0;
        for (var step : byNearness(titles).entrySet()) {
            for (EvaluationTitle title : step.getValue()) {
                int weight = title.isInField() ? inField.part() : inField.whole() - inField.part();
                gain += (double) (right(title, step.getKey()) - right(title, NEVER)) / weight;
            }
            if (gain > most) {
                most = gain;
                best = step.getKey();
            }
        }
        return best;
    }

    private Map<Double, List<EvaluationTitle>> byNearness(List<EvaluationTitle> titles) {
        return titles.stream()
                .filter(title -> !hits.get(title).isEmpty())
                .collect(Collectors.groupingBy(
                        title -> hits.get(title).get(0).nearness(),
                        () -> new TreeMap<Double, List<EvaluationTitle>>(Comparator.reverseOrder()),
                        Collectors.toList()));
    }

    private int right(EvaluationTitle title, double bound) {
        return new Answered(title, answer(title, bound)).isRight() ? 1 : 0;
    }

    private int half(EvaluationTitle title) {
        return Math.floorMod(group(title).hashCode(), 2);
    }

    private String group(EvaluationTitle title) {
        return title.employer() == null
                ? title.title()
                : employers.find(title.employer()).map(KnownEmployer::name).orElse(title.employer());
    }
}
