package org.htmdirectory.reading.model;

import java.util.ArrayList;
import java.util.List;
import org.htmdirectory.reading.noise.PostingDetails;
import org.htmdirectory.terms.Level;

/**
 * What a job shows to someone who weighs it.
 *
 * @param words the words that name the work, in their order
 * @param concepts what they speak of
 * @param specialties what the work is about, as {@link PostingDetails} names it
 * @param surroundings what is known beside the title
 * @param language the language from which the words were read as English, ISO 639-1; null where they are English, or in no
 *     language that is known
 */
public record Clues(
        List<TitleWord> words,
        List<Concepts.ConceptMatch> concepts,
        List<String> specialties,
        JobContext surroundings,
        String language) {

    /** What a title shows that was taken apart. */
    public static Clues of(PostingDetails particulars, JobContext surroundings) {
        return of(particulars, surroundings, null);
    }

    /** The same of a title in that language, BCP 47; null where its words tell. */
    public static Clues of(PostingDetails particulars, JobContext surroundings, String language) {
        TitleWords.InEnglish reading = TitleWords.inEnglish(particulars.words(), language);
        List<TitleWord> words = reading.words();
        List<String> specialties = new ArrayList<>();
        for (PostingDetails.Found found : particulars.specialties()) {
            if (!specialties.contains(found.value())) {
                specialties.add(found.value());
            }
        }
        List<Concepts.ConceptMatch> concepts = new ArrayList<>(Concepts.ENGLISH.in(words));
        if (particulars.levels().level() == Level.ENTRY || particulars.levels().rank() == Level.ENTRY) {
            concepts.add(Concepts.BEGINNER);
        }
        return new Clues(words, List.copyOf(concepts), List.copyOf(specialties), surroundings, reading.language());
    }

    /** What a title shows. */
    public static Clues of(String title, JobContext surroundings) {
        return of(PostingDetails.of(title), surroundings);
    }

    /** The same title with its words read otherwise. */
    public Clues read(List<TitleWord> others) {
        if (others.equals(words)) {
            return this;
        }
        List<Concepts.ConceptMatch> read = new ArrayList<>(Concepts.ENGLISH.in(others));
        if (concepts.contains(Concepts.BEGINNER)) {
            read.add(Concepts.BEGINNER);
        }
        return new Clues(List.copyOf(others), List.copyOf(read), specialties, surroundings, language);
    }

    /** The same title with the words of another text behind it, as behind a dash. */
    public Clues followedBy(Clues other) {
        return followedBy(other.words).about(other.specialties);
    }

    /** The same title with other words behind it, as behind a dash. */
    public Clues followedBy(List<TitleWord> others) {
        List<TitleWord> all = new ArrayList<>(words);
        int segment = words.isEmpty() ? 0 : words.get(words.size() - 1).segment() + 1;
        others.forEach(word -> all.add(new TitleWord(word.text(), word.from(), word.to(), segment + word.segment())));
        return read(all);
    }

    /** The same words, with specialties that stand elsewhere, if they name none themselves. */
    public Clues about(List<String> others) {
        return specialties.isEmpty() ? new Clues(words, concepts, List.copyOf(others), surroundings, language) : this;
    }

    /** The same words in other surroundings. */
    public Clues in(JobContext others) {
        return new Clues(words, concepts, specialties, others, language);
    }

    /** Whether the words speak of that concept. */
    public boolean has(String concept) {
        for (Concepts.ConceptMatch match : concepts) {
            if (match.concept().equals(concept)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words speak of a concept of that group. */
    public boolean hasAny(String group) {
        for (Concepts.ConceptMatch match : concepts) {
            if (match.concept().startsWith(group)) {
                return true;
            }
        }
        return false;
    }
}
