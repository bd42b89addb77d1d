package org.htmdirectory.platform.paper;

import java.util.List;

/** A feature's pages that are handed out on paper: every bean of this type is asked for what needs a short address. */
public interface HandoutSource {

    /** Paths with their query, each beginning with a slash. */
    List<String> addresses();
}
