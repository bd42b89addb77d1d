package org.htmdirectory.codes.scheme;

import java.util.ArrayList;
import java.util.List;
import org.htmdirectory.platform.site.SearchEntry;
import org.htmdirectory.platform.site.SearchSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets visitors find an official code by its figures or its name, and a classification by its name. */
@Component
@Order(60)
class CodeSearch implements SearchSection {

    private final Schemes schemes;

    CodeSearch(Schemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public String heading() {
        return "Official codes";
    }

    @Override
    public List<SearchEntry> entries() {
        List<SearchEntry> entries = new ArrayList<>();
        for (Scheme scheme : schemes.schemes()) {
            entries.add(SearchEntry.of(scheme.label(), List.of(scheme.name()), scheme.purpose(), scheme.address()));
            schemes.codes(scheme).forEach(code -> entries.add(entry(code)));
        }
        return entries;
    }

    private static SearchEntry entry(Code code) {
        return SearchEntry.of(
                code.code() + " " + code.name(),
                List.of(code.code(), code.name()),
                code.scheme().label(),
                code.address());
    }
}
