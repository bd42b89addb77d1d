package org.htmdirectory.pages.counselors;

import java.util.List;
import org.htmdirectory.pages.counselors.CounselorRow.Cited;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.platform.site.UsState;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives a counselor or a parent what they look up, print and file. */
@PageController
class CounselorsController implements SitemapSection {

    private static final String ADDRESS = "/counselors";
    private static final CsvTable<CounselorRow> TABLE = new CsvTable<CounselorRow>()
            .column("role", row -> row.role().slug())
            .column("name", row -> row.role().name())
            .column("career_cluster", row -> Cited.text(row.cluster()))
            .column("career_cluster_source", row -> Cited.source(row.cluster()))
            .column("holland_letters", row -> Cited.text(row.letters()))
            .column("holland_letters_source", row -> Cited.source(row.letters()))
            .column("cip", row -> Cited.text(row.program()))
            .column("cip_source", row -> Cited.source(row.program()))
            .column("soc", row -> Cited.text(row.occupation()))
            .column("soc_source", row -> Cited.source(row.occupation()));

    private final CounselorRows rows;

    CounselorsController(CounselorRows rows) {
        this.rows = rows;
    }

    @GetMapping(ADDRESS)
    String welcome(@RequestParam(defaultValue = "") String state, Model model) {
        model.addAttribute(
                "page", new CounselorsPage(rows.all(), UsState.asked(state).orElse(null)));
        return "pages/counselors/counselors";
    }

    @GetMapping(path = ADDRESS + ".csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download() {
        return TABLE.file("counselors.csv", rows.all()).answer();
    }

    @Override
    public List<String> addresses() {
        return List.of(ADDRESS);
    }
}
