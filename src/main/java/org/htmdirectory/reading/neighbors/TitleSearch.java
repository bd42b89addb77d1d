package org.htmdirectory.reading.neighbors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
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
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.htmdirectory.reading.model.TitleWord;

/** The titles that share telling words with a text, the likeliest first: Lucene's BM25 over the words they may mean. */
final class TitleSearch {

    private static final String WORDS = "words";

    private final IndexSearcher searcher;

    /** An index in memory of these titles, which are known by their place in the list. */
    TitleSearch(List<IndexedTitle> titles) {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        IndexWriterConfig settings =
                new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
        try {
            try (IndexWriter writer = new IndexWriter(memory, settings)) {
                for (IndexedTitle title : titles) {
                    Document document = new Document();
                    String words = String.join(
                            " ", title.words().stream().map(TitleWord::text).toList());
                    document.add(new TextField(WORDS, words, Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            // Documents are numbered in the order in which they were added.
            searcher = new IndexSearcher(DirectoryReader.open(memory));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The places of the titles that are likeliest meant, {@code most} at most. */
    List<Integer> find(AskedText asked, int most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        asked.words().stream()
                .filter(word -> !word.meanings().isEmpty())
                .forEach(word -> query.add(meaning(word), BooleanClause.Occur.SHOULD));
        try {
            List<Integer> places = new ArrayList<>();
            for (ScoreDoc found : searcher.search(query.build(), most).scoreDocs) {
                places.add(found.doc);
            }
            return places;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Query meaning(AskedWord word) {
        List<Query> terms = new ArrayList<>();
        word.meanings()
                .forEach((text, meaning) -> terms.add(new BoostQuery(
                        new TermQuery(new Term(WORDS, text)), (float) (word.weight() * meaning.quality()))));
        return new DisjunctionMaxQuery(terms, 0);
    }
}
