package org.htmdirectory.sources;

import java.util.List;
import java.util.Map;

/**
 * A release as its publisher's own file holds it.
 *
 * @param key what tells it apart from other files, of the same release too
 * @param slug the release's key, the same as a curated release of it has
 * @param dataset the dataset that it is a release of
 * @param name its name, e.g. <i>Employment Projections 2024-34</i>
 * @param url where its publisher shows it
 * @param parts what it holds
 */
public record ReleasedFile(String key, String slug, String dataset, String name, String url, List<Part> parts) {

    /**
     * Rows of one curated table that stand in one place of the file.
     *
     * @param table the table's name
     * @param locator where they stand, e.g. <i>Table 1.2</i>
     * @param rows each with its cells by column, as the curated file would have them, but for the citation
     */
    public record Part(String table, String locator, List<Map<String, String>> rows) {}
}
