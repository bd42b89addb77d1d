package org.htmdirectory.platform.site;

import java.util.List;

/** A feature's part of the sitemap: every bean of this type is asked for the pages that search engines shall find. */
public interface SitemapSection {

    /** Paths, each beginning with a slash. */
    List<String> addresses();
}
