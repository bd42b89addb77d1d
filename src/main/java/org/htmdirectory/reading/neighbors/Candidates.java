package org.htmdirectory.reading.neighbors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.htmdirectory.reading.neighbors.Query.Term;
import org.htmdirectory.reading.words.Sense;
import org.htmdirectory.reading.words.Vocabulary;

/** Finds the titles that share telling words with a query, by an inverted index from words to titles. */
final class Candidates {

    private static final int MOST = 64;
    private static final double WORTH_A_LOOK = 0.4;

    private final int[][] titlesOf;
    private final double[] weightOf;
    private final Vocabulary vocabulary;

    /** The inverted index of titles, each given as the vocabulary's numbers of its words. */
    Candidates(List<Entry> entries, int[][] numbers, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        List<List<Integer>> lists = new ArrayList<>();
        IntStream.range(0, vocabulary.size()).forEach(word -> lists.add(new ArrayList<>()));
        weightOf = new double[entries.size()];
        for (int title = 0; title < numbers.length; title++) {
            for (int at = 0; at < numbers[title].length; at++) {
                lists.get(numbers[title][at]).add(title);
                weightOf[title] += vocabulary.weight(numbers[title][at])
                        * entries.get(title).words().get(at).share();
            }
        }
        titlesOf = lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Numbers of the titles that may match best, a few dozen at most. */
    List<Integer> of(Query query) {
        float[] asked = new float[weightOf.length];
        float[] had = new float[weightOf.length];
        byte[] last = new byte[weightOf.length];
        byte turn = 0;
        for (Term term : query.terms()) {
            turn++;
            for (Sense sense : term.senses()) {
                for (int title : titlesOf[sense.word()]) {
                    if (last[title] != turn) {
                        last[title] = turn;
                        asked[title] += (float) (term.weight() * sense.quality());
                        had[title] += (float) (vocabulary.weight(sense.word()) * sense.quality());
                    }
                }
            }
        }
        return best(asked, had);
    }

    private List<Integer> best(float[] asked, float[] had) {
        float[] rough = new float[asked.length];
        float most = 0;
        for (int title = 0; title < asked.length; title++) {
            if (asked[title] > 0) {
                rough[title] = (float) (asked[title] * Math.min(1, had[title] / weightOf[title]));
                most = Math.max(most, rough[title]);
            }
        }
        float least = (float) (most * WORTH_A_LOOK);
        long[] order = IntStream.range(0, rough.length)
                .filter(title -> rough[title] > 0 && rough[title] >= least)
                .mapToLong(title -> (long) -(rough[title] * 1_000_000) << 24 | title)
                .toArray();
        Arrays.sort(order);
        return Arrays.stream(order)
                .limit(MOST)
                .mapToObj(code -> (int) (code & 0xFFFFFF))
                .toList();
    }
}
