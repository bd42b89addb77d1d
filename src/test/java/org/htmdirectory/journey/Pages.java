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
                "/roles/compare",
                "/roles/compare?role=biomedical-equipment-technician&role=clinical-engineer&role=imaging-service-engineer",
                "/shortlist?role=biomedical-equipment-technician&role=htm-manager",
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
                "/careers/path",
                "/careers/path?from=high-school-student&to=htm-manager&state=TX",
                "/careers/path?from=htm-executive&to=htm-manager",
                "/careers/interests?a1=like",
                "/careers/interests?a1=like&a2=unsure&a3=like&a4=dislike&a5=dislike&a6=dislike&a7=like&a8=unsure"
                        + "&a9=like&a10=dislike&a11=dislike&a12=dislike",
                "/careers/military",
                "/careers/military?code=68A",
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
                "/handouts",
                "/sources",
                "/about",
                "/accessibility",
                "/privacy",
                "/roles/no-such-role");
    }
}
