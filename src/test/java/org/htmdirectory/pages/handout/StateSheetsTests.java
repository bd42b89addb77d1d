package org.htmdirectory.pages.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.careers.program.Program;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.paper.Paper;
import org.htmdirectory.platform.paper.Print;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What of a state stands on its sheet, and in which order. */
@ApplicationTest
class StateSheetsTests {

    @Autowired
    private StateSheets sheets;

    @Test
    void theEmployersOfTheStateStandFirst() {
        List<Program> apprenticeships = sheets.of(UsState.NY, new Format(Paper.LETTER, Print.NORMAL))
                .apprenticeships()
                .shown();

        assertThat(apprenticeships).extracting(Program::state).startsWith(UsState.NY);
    }
}
