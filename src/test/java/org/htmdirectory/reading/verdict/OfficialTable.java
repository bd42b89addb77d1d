package org.htmdirectory.reading.verdict;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.htmdirectory.reading.model.Clues;
import org.htmdirectory.reading.model.JobContext;
import org.htmdirectory.reading.model.OfficialTitles;
import org.htmdirectory.reading.model.OfficialTitles.Listing;
import org.htmdirectory.reading.model.OfficialTitles.Occupation;
import org.htmdirectory.reading.model.TitleWord;
import org.htmdirectory.reading.verdict.Training.OfficialTitle;

/** Makes the table of wordings of the official list, without those that may be work in the field. */
final class OfficialTable {

    private OfficialTable() {}

    static byte[] of(Knowledge knowledge, List<OfficialTitle> titles, String release) {
        Set<String> ours = new HashSet<>();
        for (KnownTitle title : knowledge.titles()) {
            if (!title.readings().isEmpty()) {
                ours.add(text(Clues.of(title.text(), JobContext.NOTHING).words()));
            }
        }
        List<Occupation> occupations = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        SortedMap<Long, Listing> wordings = new TreeMap<>();
        for (OfficialTitle title : titles) {
            if (title.code().startsWith("49-9062")) {
                continue;
            }
            int occupation = places.computeIfAbsent(title.code(), code -> {
                occupations.add(new Occupation(code, title.occupation()));
                return occupations.size() - 1;
            });
            add(title.title(), occupation, ours, wordings);
        }
        // Its own name means the occupation, whatever else it is listed under.
        for (OfficialTitle title : titles) {
            if (places.containsKey(title.code())) {
                own(title.occupation(), places.get(title.code()), ours, wordings);
            }
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            OfficialTitles.write(new DataOutputStream(bytes), release, occupations, wordings);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(List<TitleWord> words) {
        return words.stream().map(TitleWord::text).collect(Collectors.joining(" "));
    }

    private static void own(String name, int occupation, Set<String> ours, SortedMap<Long, Listing> wordings) {
        List<TitleWord> words = Clues.of(name, JobContext.NOTHING).words();
        if (!words.isEmpty() && !ours.contains(text(words))) {
            wordings.put(OfficialTitles.hash(words), new Listing(occupation, false));
        }
    }

    private static void add(String title, int occupation, Set<String> ours, SortedMap<Long, Listing> wordings) {
        List<TitleWord> words = Clues.of(title, JobContext.NOTHING).words();
        if (words.isEmpty() || ours.contains(text(words))) {
            return;
        }
        wordings.merge(
                OfficialTitles.hash(words),
                new Listing(occupation, false),
                (one, other) -> one.occupation() == other.occupation() ? one : new Listing(one.occupation(), true));
    }
}
