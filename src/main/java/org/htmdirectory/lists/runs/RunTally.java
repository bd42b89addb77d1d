package org.htmdirectory.lists.runs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.htmdirectory.reading.verdict.Job;
import org.htmdirectory.reading.verdict.Verdict;

/** Counts what the rows of a run were found to be, and gathers the titles that a person should look at. */
final class RunTally {

    /** Enough for any employer; of longer lists the first are gathered. */
    private static final int MOST_DOUBTFUL = 30_000;

    /** Those of which we are sure are mostly alike, and needed less. */
    private static final int MOST_SURE = 10_000;

    private static final int MOST_SPELLINGS = 100;

    /** One wording with one employer, department, country and description, with the answer to its first row. */
    private static final class Gathered implements ReviewOrder.Reviewed {

        private final TitleKey key;
        private final String title;
        private Set<String> spellings;
        private final AnswerCells answer;
        private final ReviewReason concern;
        private final long firstRow;
        private int rows;

        Gathered(TitleKey key, String title, AnswerCells answer, ReviewReason concern, long firstRow) {
            this.key = key;
            this.title = title;
            this.answer = answer;
            this.concern = concern;
            this.firstRow = firstRow;
        }

        void add(String spelling) {
            rows++;
            if (!spelling.equals(title) && spellings == null) {
                spellings = new HashSet<>();
            }
            if (spellings != null && spellings.size() < MOST_SPELLINGS) {
                spellings.add(spelling);
            }
        }

        /** How many ways of writing it there are besides that of the first row. */
        int otherSpellings() {
            return spellings == null ? 0 : spellings.size() - (spellings.contains(title) ? 1 : 0);
        }

        @Override
        public float field() {
            return answer.field();
        }

        @Override
        public int rows() {
            return rows;
        }

        @Override
        public long firstRow() {
            return firstRow;
        }
    }

    private final Map<CountKind, Map<String, Integer>> counts = new HashMap<>();
    private final Map<Review, Map<TitleKey, Gathered>> titles = new EnumMap<>(Review.class);
    private final Fingerprints different = new Fingerprints();
    private final RowTally rows = new RowTally();

    void add(AnsweredRow row) {
        rows.add(row);
        AnswerCells answer = row.answer();
        if (answer.verdict() == null) {
            return;
        }
        Job job = row.job().job();
        different.add(job.title());
        if (answer.role() != null) {
            count(CountKind.ROLE, answer.role());
            count(CountKind.LEVEL, answer.level() == null ? "" : answer.level());
        }
        ReviewReason concern = ReviewReason.about(answer);
        if (concern != null) {
            gather(row.job(), answer, concern);
        }
    }

    private void gather(JobRow row, AnswerCells answer, ReviewReason concern) {
        TitleKey key = TitleKey.of(row.job(), answer);
        Map<TitleKey, Gathered> alike = titles.computeIfAbsent(concern.review(), none -> new HashMap<>());
        Gathered gathered = alike.get(key);
        if (gathered == null && alike.size() < most(concern.review())) {
            gathered = new Gathered(key, row.job().title(), answer, concern, row.number());
            alike.put(key, gathered);
        }
        if (gathered != null) {
            gathered.add(row.job().title());
        }
    }

    private static int most(Review review) {
        return review == Review.DOUBTFUL ? MOST_DOUBTFUL : MOST_SURE;
    }

    private void count(CountKind kind, String value) {
        counts.computeIfAbsent(kind, none -> new TreeMap<>()).merge(value, 1, Integer::sum);
    }

    int different() {
        return different.count();
    }

    int rows() {
        return rows.rows();
    }

    List<Count> counts() {
        List<Count> all = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            all.add(new Count(CountKind.VERDICT, verdict.code(), rows.count(verdict)));
        }
        all.add(new Count(CountKind.PROBLEM, "problem", rows.problems()));
        counts.forEach((kind, values) -> values.forEach((value, count) -> all.add(new Count(kind, value, count))));
        return all.stream().filter(count -> count.rows() > 0).toList();
    }

    /** The titles to look at, in the order of {@link ReviewOrder}. */
    List<RunTitle> titles() {
        List<Gathered> shown = titles.values().stream()
                .flatMap(alike -> alike.values().stream()
                        .sorted(ReviewOrder.LIKELIEST_FIRST)
                        .limit(RunTitle.MOST_LISTED))
                .toList();
        return IntStream.range(0, shown.size())
                .mapToObj(i -> title(i + 1, shown.get(i)))
                .toList();
    }

    private static RunTitle title(int number, Gathered title) {
        return new RunTitle(
                number,
                title.title,
                title.key.wording(),
                title.otherSpellings(),
                title.key.employer(),
                title.key.department(),
                title.key.country(),
                title.key.description(),
                title.concern,
                title.rows,
                title.firstRow,
                title.answer.role(),
                title.answer.level(),
                title.answer.field(),
                title.answer.confidence(),
                title.answer.candidates().stream()
                        .map(choice -> new RunTitle.Candidate(choice.role(), choice.confidence()))
                        .toList(),
                title.answer.reason(),
                title.answer.options(),
                null);
    }
}
