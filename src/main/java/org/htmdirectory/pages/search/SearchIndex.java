package org.htmdirectory.pages.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.htmdirectory.platform.site.SearchEntry;
import org.htmdirectory.platform.site.SearchSection;

/** All pages of the site that can be looked for, in memory: Lucene's BM25 over their names and what they are about. */
final class SearchIndex {

    private static final String NAME = "name";
    private static final String OTHER = "other";
    private static final String ABOUT = "about";
    private static final int MOST_HITS = 2_000;
    private static final int LONG_ENOUGH_FOR_A_SLIP = 5;
    private static final int MOST_WORDS = 12;

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final List<SearchEntry> entries = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final Map<String, List<SearchEntry>> exact = new HashMap<>();
    private final Map<List<String>, List<SearchEntry>> exactStems = new HashMap<>();
    private final Set<String> beforeTitles;
    private final IndexSearcher searcher;

    SearchIndex(List<SearchSection> sections) {
        beforeTitles = sections.stream()
                .filter(SearchSection::isBeforeTitles)
                .flatMap(section -> section.entries().stream())
                .map(SearchEntry::address)
                .collect(Collectors.toSet());
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try {
            try (IndexWriter writer =
                    new IndexWriter(memory, new IndexWriterConfig(analyzer).setMergePolicy(NoMergePolicy.INSTANCE))) {
                for (SearchSection section : sections) {
                    for (SearchEntry entry : section.entries()) {
                        add(writer, section.heading(), entry);
                    }
                }
            }
            // Documents are numbered in the order in which they were added.
            searcher = new IndexSearcher(DirectoryReader.open(memory));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void add(IndexWriter writer, String heading, SearchEntry entry) throws IOException {
        entries.add(entry);
        headings.add(heading);
        List<String> names = Stream.concat(Stream.of(entry.name()), entry.otherNames().stream())
                .map(SearchIndex::plain)
                .distinct()
                .toList();
        names.forEach(
                name -> exact.computeIfAbsent(name, any -> new ArrayList<>()).add(entry));
        names.stream()
                .map(this::words)
                .filter(stems -> stems.size() > 1)
                .distinct()
                .forEach(stems -> exactStems
                        .computeIfAbsent(stems, any -> new ArrayList<>())
                        .add(entry));
        Document document = new Document();
        document.add(new TextField(NAME, entry.name(), Field.Store.NO));
        document.add(new TextField(OTHER, String.join(" . ", entry.otherNames()), Field.Store.NO));
        document.add(new TextField(ABOUT, entry.about() == null ? "" : entry.about(), Field.Store.NO));
        writer.addDocument(document);
    }

    /**
     * What has all the words of a text.
     *
     * @param text any text
     * @param most how many of each kind
     */
    Found find(String text, int most) {
        return find(text, most, false);
    }

    /** What has half of the words of a text or more, the best first. */
    Found findSome(String text, int most) {
        return find(text, most, true);
    }

    private Found find(String text, int most, boolean some) {
        String asked = QuestionWords.leftOut(text);
        List<String> words = words(asked);
        List<SearchEntry> same = exact.getOrDefault(
                plain(text), exact.getOrDefault(plain(asked), exactStems.getOrDefault(words, List.of())));
        boolean first = same.stream().map(SearchEntry::address).anyMatch(beforeTitles::contains);
        if (words.isEmpty()) {
            return new Found(same, List.of(), some, first);
        }
        Map<String, List<SearchEntry>> byHeading = new LinkedHashMap<>();
        try {
            for (ScoreDoc hit : searcher.search(query(words, some), MOST_HITS).scoreDocs) {
                SearchEntry entry = entries.get(hit.doc);
                if (!same.contains(entry)) {
                    byHeading
                            .computeIfAbsent(headings.get(hit.doc), any -> new ArrayList<>())
                            .add(entry);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Found(same, groups(byHeading, most), some, first);
    }

    private static List<FoundGroup> groups(Map<String, List<SearchEntry>> byHeading, int most) {
        return byHeading.entrySet().stream()
                .map(group -> new FoundGroup(
                        group.getKey(),
                        group.getValue().stream().limit(most).toList(),
                        Math.max(0, group.getValue().size() - most)))
                .toList();
    }

    /** Every word must stand somewhere, or half of them; the last may be unfinished. */
    private static Query query(List<String> words, boolean some) {
        BooleanQuery.Builder query =
                new BooleanQuery.Builder().setMinimumNumberShouldMatch(some ? (words.size() + 1) / 2 : 0);
        for (int at = 0; at < words.size(); at++) {
            query.add(
                    word(words.get(at), at == words.size() - 1),
                    some ? BooleanClause.Occur.SHOULD : BooleanClause.Occur.MUST);
        }
        return query.build();
    }

    private static Query word(String word, boolean unfinished) {
        List<Query> ways = new ArrayList<>();
        ways.add(new BoostQuery(new TermQuery(new Term(NAME, word)), 4));
        ways.add(new BoostQuery(new TermQuery(new Term(OTHER, word)), 3));
        ways.add(new TermQuery(new Term(ABOUT, word)));
        if (unfinished && word.length() > 1) {
            ways.add(new BoostQuery(new PrefixQuery(new Term(NAME, word)), 2));
            ways.add(new BoostQuery(new PrefixQuery(new Term(OTHER, word)), 1));
        }
        if (word.length() >= LONG_ENOUGH_FOR_A_SLIP) {
            ways.add(new BoostQuery(new FuzzyQuery(new Term(NAME, word), 1, 1), 0.5f));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private List<String> words(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(NAME, new StringReader(text))) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && words.size() < MOST_WORDS) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
