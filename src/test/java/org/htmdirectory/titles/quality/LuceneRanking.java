package org.htmdirectory.titles.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.htmdirectory.terms.Title;

/** Lucene as it comes: English word stems, every word optional, ranked by BM25. */
final class LuceneRanking implements Ranking {

    private static final String TEXT = "text";

    private final List<Title> titles;
    private final Analyzer analyzer = new EnglishAnalyzer();
    private final IndexSearcher searcher;

    LuceneRanking(Collection<Title> titles) {
        this.titles = List.copyOf(titles);
        try {
            ByteBuffersDirectory index = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(index, new IndexWriterConfig(analyzer))) {
                for (Title title : this.titles) {
                    Document document = new Document();
                    document.add(new TextField(TEXT, title.text(), Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            this.searcher = new IndexSearcher(DirectoryReader.open(index));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public List<Hit> nearest(String wording) {
        var query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, wording);
        if (query == null) {
            return List.of();
        }
        try {
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc found : searcher.search(query, MOST).scoreDocs) {
                hits.add(new Hit(titles.get(found.doc), found.score));
            }
            return hits;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
