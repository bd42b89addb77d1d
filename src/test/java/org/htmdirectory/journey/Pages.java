package org.htmdirectory.journey;

import java.util.stream.Stream;

/** One address of every kind of page, the long and the doubtful ones among them. */
final class Pages {

    private Pages() {}

    static Stream<String> all() {
        return Stream.of(
                "/",
                "/titles",
                "/titles?q=",
                "/titles?q=BMET II",
                "/titles?q=service technician",
                "/titles?q=x-ray technician",
                "/titles?q=plumber",
                "/titles?kind=translation&page=2",
                "/classify",
                "/classify?title=",
                "/classify?title=BMET II",
                "/classify?title=Biomedical Engineer&more=employer",
                "/classify?title=X-ray Technician&employer=Mercy Hospital",
                "/classify?title=xqzv wrtk",
                "/titles/bmet-ii",
                "/titles/biomedical-engineer",
                "/roles",
                "/roles/biomedical-equipment-technician",
                "/roles/htm-data-analyst",
                "/codes",
                "/codes/us-soc-2018",
                "/codes/us-soc-2018/49-9062",
                "/codes/isco-08/3114",
                "/outlook",
                "/outlook/49-9062",
                "/outlook/17-2031",
                "/areas/alabama",
                "/areas/akron-oh",
                "/certifications",
                "/certifications?role=biomedical-equipment-technician",
                "/certifications/certified-biomedical-equipment-technician",
                "/certifications/certified-radiology-equipment-specialist",
                "/programs",
                "/programs?state=CA&standing=doubtful",
                "/programs?state=AK",
                "/programs/medical-education-and-training-campus-biomedical-equipment-technician",
                "/programs/crothall-bmet-apprenticeship",
                "/careers",
                "/careers?family=imaging",
                "/careers/rungs/biomedical-equipment-technician-ii",
                "/classify/quality",
                "/classify/batch",
                "/organizations",
                "/organizations?kind=accreditor&country=us",
                "/organizations?kind=academia&country=jp",
                "/organizations/aami",
                "/organizations/icc",
                "/field",
                "/field/names",
                "/sources",
                "/about",
                "/accessibility",
                "/privacy",
                "/roles/no-such-role");
    }
}
