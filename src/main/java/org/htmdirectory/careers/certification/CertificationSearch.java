package org.htmdirectory.careers.certification;

import java.util.Arrays;
import java.util.List;
import org.htmdirectory.platform.site.SearchEntry;
import org.htmdirectory.platform.site.SearchSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets visitors find a certification by its name or its letters. */
@Component
@Order(30)
class CertificationSearch implements SearchSection {

    private final Certifications certifications;

    CertificationSearch(Certifications certifications) {
        this.certifications = certifications;
    }

    @Override
    public String heading() {
        return "Certifications";
    }

    @Override
    public List<SearchEntry> entries() {
        return certifications.all().stream().map(CertificationSearch::entry).toList();
    }

    private static SearchEntry entry(Certification certification) {
        return SearchEntry.of(
                certification.name(),
                Arrays.asList(certification.shortName()),
                certification.purpose(),
                certification.address());
    }
}
