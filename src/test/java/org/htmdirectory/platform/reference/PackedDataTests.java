package org.htmdirectory.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class PackedDataTests {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** What holds no data: how pages look and what they say, and how the program is put together. */
    private static final Set<String> OTHER = Set.of("META-INF", "api", "platform", "static", "templates");

    @Autowired
    private List<ReferenceTable> described;

    @TempDir
    private Path folder;

    @Test
    void allPackedTablesAreDescribedByAFeature() {
        assertThat(PackedData.ofThisProgram().files().keySet().stream().filter(name -> name.startsWith("db/")))
                .containsExactlyInAnyOrderElementsOf(
                        described.stream().map(ReferenceTable::file).toList());
    }

    @Test
    void everyFolderOfResourcesIsCoveredOrKnownToHoldNone() throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES).filter(Files::isDirectory)) {
            assertThat(folders.map(path -> path.getFileName().toString()).filter(name -> !OTHER.contains(name)))
                    .allMatch(name -> PackedData.FOLDERS.contains(name + "/"));
        }
    }

    @Test
    void everyResourceOfACoveredFolderCounts() throws IOException {
        Set<String> packed = PackedData.ofThisProgram().files().keySet().stream()
                .filter(name -> !name.startsWith("db/"))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(RESOURCES).filter(Files::isRegularFile)) {
            assertThat(packed)
                    .containsExactlyInAnyOrderElementsOf(files.map(file ->
                                    RESOURCES.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> PackedData.FOLDERS.stream().anyMatch(name::startsWith))
                            .toList());
        }
        assertThat(packed)
                .contains("reading/words/words.csv", "reading/model/model.bin", "careers/interest/statements.csv");
    }

    @Test
    void aChangedOrAddedTableOfWordsChangesTheDigest() throws IOException {
        write("db/reference/role.csv", "slug,name\n");
        write("reading/words/words.csv", "word,means\nbiomed,biomedical\n");
        String before = digest();
        assertThat(digest()).isEqualTo(before);

        write("reading/words/words.csv", "word,means\nbiomed,biomedical equipment\n");
        String changed = digest();
        write("lists/tables/columns.csv", "word\ntitle\n");
        String added = digest();

        assertThat(Set.of(before, changed, added)).hasSize(3);
    }

    @Test
    void theVersionItselfAndTheLookOfPagesAreNoData() throws IOException {
        write("db/reference/role.csv", "slug,name\n");
        String before = digest();

        write("db/reference/VERSION", "2 " + before + "\n");
        write("templates/page.html", "<p>Hello</p>");

        assertThat(digest()).isEqualTo(before);
    }

    private String digest() throws IOException {
        return PackedData.in(folder).digest();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
