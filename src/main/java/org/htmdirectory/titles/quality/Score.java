package org.htmdirectory.titles.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.htmdirectory.reading.verdict.Verdict;

/**
 * How well a method answered the evaluation set. Titles that nobody could settle are left out everywhere but in the
 * {@link Breakdown}.
 *
 * @param first titles in the field whose answer is a right role
 * @param firstAsFound the same by the labels as they were found, before any was corrected
 * @param amongThree titles in the field with a right role among the first three
 * @param answered titles in the field whose answer is a role, right or wrong
 * @param levels titles in the field that bear a level, whose level is right
 * @param taken titles of other work that were taken for a role
 * @param calledAmbiguous titles of other work that were called ambiguous
 * @param lookalikesTaken titles whose words are those of the field but whose work is not, that were taken for a role
 * @param calibrationError the mean distance between confidence and what came true, over all answers with a role, with
 *     four decimals; null where the method gives no confidence
 * @param labels right answers by sort of work
 * @param bins answers with a role by tenths of confidence; empty where the method gives no confidence
 */
record Score(
        Share first,
        Share firstAsFound,
        Share amongThree,
        Share answered,
        Share levels,
        Share taken,
        Share calledAmbiguous,
        Share lookalikesTaken,
        BigDecimal calibrationError,
        List<LabelScore> labels,
        List<ConfidenceBin> bins) {

    private static final int TENTHS = 10;
    private static final int DECIMALS = 4;

    /** Right answers among the titles of one label. */
    record LabelScore(WorkLabel label, Share right) {}

    /** Counts what came of a whole evaluation set. */
    static Score of(List<Answered> set) {
        List<Answered> all = set.stream().filter(Answered::counts).toList();
        List<Answered> field = where(all, each -> each.title().isInField());
        List<Answered> other = where(all, each -> each.title().label() == WorkLabel.NOT_HTM);
        List<Answered> sure = where(all, each -> each.isRole() && each.answer().confidence() != null);
        return new Score(
                Share.of(field, Answered::isRightRole),
                Share.of(field, Answered::isRightRoleAsFound),
                Share.of(field, Answered::isAmongThree),
                Share.of(field, Answered::isRole),
                Share.of(where(field, each -> each.title().level() != null), Answered::isRightLevel),
                Share.of(other, Answered::isTaken),
                Share.of(other, each -> each.answer().verdict() == Verdict.AMBIGUOUS),
                Share.of(where(all, each -> each.title().isLookalike()), Answered::isTaken),
                sure.isEmpty() ? null : calibrationError(sure),
                labels(all),
                sure.isEmpty() ? List.of() : bins(sure));
    }

    private static List<LabelScore> labels(List<Answered> all) {
        return Arrays.stream(WorkLabel.values())
                .map(label -> new LabelScore(
                        label, Share.of(where(all, each -> each.title().label() == label), Answered::isRight)))
                .filter(score -> score.right().whole() > 0)
                .toList();
    }

    private static List<ConfidenceBin> bins(List<Answered> sure) {
        return IntStream.range(0, TENTHS)
                .mapToObj(tenth -> {
                    List<Answered> within = within(sure, tenth);
                    BigDecimal mean = within.isEmpty() ? null : rounded(confidence(within) / within.size());
                    return new ConfidenceBin(tenth, Share.of(within, Answered::isRight), mean);
                })
                .toList();
    }

    private static BigDecimal calibrationError(List<Answered> sure) {
        double distance = IntStream.range(0, TENTHS)
                .mapToObj(tenth -> within(sure, tenth))
                .mapToDouble(
                        within -> Math.abs(Share.of(within, Answered::isRight).part() - confidence(within)))
                .sum();
        return rounded(distance / sure.size());
    }

    private static List<Answered> within(List<Answered> sure, int tenth) {
        return where(sure, each -> Math.min(TENTHS - 1, (int) (each.answer().confidence() * TENTHS)) == tenth);
    }

    private static double confidence(List<Answered> answers) {
        return answers.stream().mapToDouble(each -> each.answer().confidence()).sum();
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static List<Answered> where(List<Answered> answers, Predicate<Answered> condition) {
        return answers.stream().filter(condition).toList();
    }
}
