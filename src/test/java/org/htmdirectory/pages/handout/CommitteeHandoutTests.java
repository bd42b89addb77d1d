package org.htmdirectory.pages.handout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.pages.dossier.CodeCases;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.paper.Paper;
import org.htmdirectory.platform.paper.PdfFile;
import org.htmdirectory.platform.paper.Print;
import org.springframework.beans.factory.annotation.Autowired;

/** The case for a code of its own, on both papers. */
class CommitteeHandoutTests extends PdfClaims {

    private static final int PAGES = 4;

    @Autowired
    private Handouts handouts;

    @Autowired
    private CodeCases cases;

    @Override
    Stream<Printed> print() {
        return Arrays.stream(Paper.values()).map(this::print);
    }

    private Printed print(Paper paper) {
        PdfFile file = handouts.committee(paper).get();
        return Printed.of(
                file.name(),
                file.content(),
                PAGES,
                new Format(paper, Print.NORMAL),
                List.of(
                        cases.technicians().count() + " names in use",
                        "AAMI asks for a new occupation",
                        "Write to soc@bls.gov",
                        "Made for statistics alone"));
    }
}
