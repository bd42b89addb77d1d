package org.htmdirectory.codes.scheme;

import org.htmdirectory.sources.Sources;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the schemes and codes of the current edition from the database. */
@Component
class CodesLoader {

    private final SchemeRepository schemes;
    private final CodeRepository codes;
    private final Sources sources;

    CodesLoader(SchemeRepository schemes, CodeRepository codes, Sources sources) {
        this.schemes = schemes;
        this.codes = codes;
        this.sources = sources;
    }

    /** All schemes and codes as they stand now, read in one transaction. */
    @Transactional(readOnly = true)
    public Codes load() {
        return new CodeRows(schemes.findAll(), codes.findAll()).codes(sources.citations());
    }
}
