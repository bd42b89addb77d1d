package org.htmdirectory.pages.handout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.htmdirectory.platform.paper.PdfFile;

/** The files that were asked for last, so that what many ask for is printed once; as many as memory has room for. */
final class KeptFiles {

    private static final int MOST = 300;
    private static final float USUAL_LOAD = 0.75f;

    private final Map<String, PdfFile> files = Collections.synchronizedMap(new Latest());

    /** The file of that key; printed where it is not kept. */
    PdfFile get(String key, Supplier<PdfFile> print) {
        PdfFile kept = files.get(key);
        if (kept != null) {
            return kept;
        }
        PdfFile printed = print.get();
        files.put(key, printed);
        return printed;
    }

    private static final class Latest extends LinkedHashMap<String, PdfFile> {

        private static final long serialVersionUID = 1;

        Latest() {
            super(MOST, USUAL_LOAD, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PdfFile> eldest) {
            return size() > MOST;
        }
    }
}
