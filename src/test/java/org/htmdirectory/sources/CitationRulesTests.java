package org.htmdirectory.sources;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.htmdirectory.platform.reference.ReferenceRows;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A start is refused, with file, line and column, where a citation would not lead a reader to the fact. */
@ApplicationTest
class CitationRulesTests {

    private static final String HEADER = "slug,release,locator,url,publisher,published,read,standing,owner_url\n";
    private static final String PAGE =
            "page,,Certification,https://example.org/certification,AAMI,2024,2026-11-29,own,\n";

    @Autowired
    private DataSource dataSource;

    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = dataSource.getConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void aPageWithPublisherDateAndDayOfReadingIsAccepted() {
        assertThatNoException().isThrownBy(() -> load(PAGE));
    }

    @Test
    void anAddressMustBeOneOfTheWeb() {
        refused(
                "page,,Certification,ftp://example.org/certification,AAMI,2024,2026-11-29,own,\n",
                "line 2, column url: 'ftp://example.org/certification' is not a web address");
    }

    @Test
    void anAddressMustNotPointIntoAPage() {
        refused(
                "page,,Certification,https://example.org/all#certification,AAMI,2024,2026-11-29,own,\n",
                "line 2, column url: 'https://example.org/all#certification' points into a page;"
                        + " give the address of the page");
    }

    @Test
    void aWholeSiteMustSayThatItIsOne() {
        refused(
                "page,,Certification,https://example.org/,AAMI,2024,2026-11-29,own,\n",
                "line 2, column url: 'https://example.org/' is a whole site;"
                        + " give the page where the fact stands, or the standing 'site'");
        assertThatNoException()
                .isThrownBy(() -> load("page,,Certification,https://example.org/,AAMI,2024,2026-11-29,site,\n"));
    }

    @Test
    void aPageHasOneTitle() {
        refused(
                PAGE + "other,,Certificates,https://example.org/certification,AAMI,2024,2026-11-29,own,\n",
                "line 3, column locator: 'Certificates' is not 'Certification' as in line 2, which has the same url");
    }

    @Test
    void aPageHasOnePublisher() {
        refused(
                PAGE + "other,,Certification,https://example.org/certification,ACI,2024,2026-11-29,own,\n",
                "line 3, column publisher: 'ACI' is not 'AAMI' as in line 2, which has the same url");
    }

    @Test
    void aPageHasOneDate() {
        refused(
                PAGE + "other,,Certification,https://example.org/certification,AAMI,2023,2026-11-29,own,\n",
                "line 3, column published: '2023' is not '2024' as in line 2, which has the same url");
    }

    @Test
    void placesInAReleaseMayShareAnAddress() {
        assertThatNoException().isThrownBy(() -> load("""
                one,soc-2018,17-2031,https://example.org/soc.xls,,,2026-11-29,own,
                two,soc-2018,49-9062,https://example.org/soc.xls,,,2026-11-29,own,
                """));
    }

    @Test
    void aCopyNamesTheOwnersPageOrSaysThatItIsNotKnown() {
        refused(
                "page,,Handbook,https://example.org/copy,AAMI,2024,2026-11-29,copy,\n",
                "line 2, column owner_url: '' is empty, but neither does the locator of this copy say"
                        + " that the page of the owner is 'not known'");
        assertThatNoException().isThrownBy(() -> load("""
                one,,Handbook,https://example.org/copy,AAMI,2024,2026-11-29,copy,https://example.com/handbook
                two,,"Handbook; owner’s page not known",https://example.org/other,AAMI,2024,2026-11-29,copy,
                """));
    }

    @Test
    void onlyACopyHasAnOwnersPage() {
        refused(
                "page,,Handbook,https://example.org/book,AAMI,2024,2026-11-29,own,https://example.com/handbook\n",
                "line 2, column owner_url: 'https://example.com/handbook' is given, but the citation is no copy");
    }

    @Test
    void theJudgmentOfTheEditorsStandsOnNoPage() {
        refused(
                "ours,htm-directory-2026-11,Scopes,https://example.org/ours,,,,editors,\n",
                "line 2, column url: 'https://example.org/ours' is given,"
                        + " but the judgment of the editors stands on no page");
        assertThatNoException().isThrownBy(() -> load("ours,htm-directory-2026-11,Scopes,,,,,editors,\n"));
    }

    @Test
    void aPageWithoutAddressMustSayThatItIsNotKnown() {
        refused(
                "page,,Handbook,,AAMI,2024,2026-11-29,own,\n",
                "line 2, column url: '' is empty, but neither is it the judgment of the editors"
                        + " nor does the locator say 'not known'");
    }

    @Test
    void aPageMustSayOnWhichDayItWasRead() {
        refused(
                "page,,Certification,https://example.org/certification,AAMI,2024,,own,\n",
                "line 2, column read: '' is empty, but must say on which day the page was read");
        refused(
                "page,,Certification,https://example.org/certification,AAMI,2024,2026-11,own,\n",
                "line 2, column read: '2026-11' is not a day such as 2024-08-29");
    }

    @Test
    void aPageOfNoReleaseMustNameItsPublisher() {
        refused(
                "page,,Certification,https://example.org/certification,,2024,2026-11-29,own,\n",
                "line 2, column publisher: '' is empty, but a page of no release must name its publisher");
    }

    private void refused(String rows, String problem) {
        assertThatThrownBy(() -> load(rows)).hasMessage("db/reference/citation.csv, " + problem);
    }

    private void load(String rows) throws Exception {
        ReferenceRows.load(new DatasetTables().citationTable(), HEADER + rows, connection);
    }
}
