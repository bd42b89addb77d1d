package org.htmdirectory.lists.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class UploadsTests {

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptCanBeReadAgainAndDeleted() throws IOException {
        Uploads uploads = uploads(DataSize.ofKilobytes(1));
        String name = uploads.keep(content(10));

        assertThat(uploads.path(name)).hasSize(10);
        uploads.delete(name);
        assertThat(files()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseOnTheMachineCanReadAnUpload() throws IOException {
        Uploads uploads = uploads(DataSize.ofKilobytes(1));
        Path file = uploads.path(uploads.keep(content(10)));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(uploads.arrivals())))
                .isEqualTo("rwx------");
    }

    @Test
    void withoutRoomNothingIsKept() throws IOException {
        Uploads uploads = uploads(DataSize.ofBytes(100));
        uploads.keep(content(60));

        assertThatExceptionOfType(NoRoomException.class)
                .isThrownBy(() -> uploads.keep(content(60)))
                .withMessageContaining("no room");
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatIsOnItsWayTakesTheRoomThatItSaysUntilItHasCome() {
        Uploads uploads = uploads(DataSize.ofBytes(100));
        uploads.keep(content(30));
        Arrival first = uploads.expect(50);

        assertThatExceptionOfType(NoRoomException.class).isThrownBy(() -> uploads.expect(30));
        assertThatExceptionOfType(NoRoomException.class).isThrownBy(() -> uploads.expect(-1));
        first.end();
        assertThatCode(() -> uploads.expect(60)).doesNotThrowAnyException();
    }

    @Test
    void onlyWhatNoRunKnowsAndIsNotNewIsSwept() throws IOException {
        Uploads uploads = uploads(DataSize.ofKilobytes(1));
        String known = uploads.keep(content(1));
        String forgotten = uploads.keep(content(1));

        uploads.deleteAllBut(Set.of(known), Instant.now().minus(Duration.ofMinutes(1)));
        assertThat(files()).hasSize(2);
        uploads.deleteAllBut(Set.of(known), Instant.now().plus(Duration.ofMinutes(1)));
        assertThat(files()).containsExactly(known).doesNotContain(forgotten);
    }

    @Test
    void whatNeverArrivedWholeIsSweptOnceNothingComesAnyMore() throws IOException {
        Uploads uploads = uploads(DataSize.ofKilobytes(1));
        Path half = Files.write(uploads.arrivals().resolve("upload_1.tmp"), new byte[10]);

        uploads.deleteAllBut(Set.of(), Instant.now().minus(Duration.ofMinutes(1)));
        assertThat(half).exists();

        uploads.deleteAllBut(Set.of(), Instant.now().plus(Duration.ofMinutes(1)));
        assertThat(half).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderOfArrivalsThatOthersCouldReadIsClosed() throws IOException {
        Path arrivals = Files.createDirectory(
                folder.resolve("arriving"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

        uploads(DataSize.ofKilobytes(1)).arrivals();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(arrivals)))
                .isEqualTo("rwx------");
    }

    @Test
    void whatIsDeletedMeanwhileTakesNoRoom() throws Exception {
        Uploads uploads = uploads(DataSize.ofMegabytes(1));
        AtomicBoolean ended = new AtomicBoolean();
        CompletableFuture<Void> others = CompletableFuture.runAsync(() -> {
            while (!ended.get()) {
                uploads.delete(uploads.keep(content(1)));
            }
        });

        for (int i = 0; i < 2_000; i++) {
            uploads.delete(uploads.keep(content(1)));
            uploads.deleteAllBut(Set.of(), Instant.EPOCH);
        }

        ended.set(true);
        others.get(10, TimeUnit.SECONDS);
    }

    @Test
    void aDiskThatFailsIsNotSaidToBeFull() throws IOException {
        Files.write(folder.resolve("file"), new byte[1]);
        Uploads uploads = uploads(folder.resolve("file"), DataSize.ofKilobytes(1));

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> uploads.keep(content(1)));
    }

    private Uploads uploads(DataSize room) {
        return uploads(folder, room);
    }

    private static Uploads uploads(Path folder, DataSize room) {
        return new Uploads(
                new BatchProperties(folder, DataSize.ofMegabytes(1), 1_000, room, Duration.ofHours(1), 1, 100));
    }

    private static UploadContent content(int bytes) {
        return file -> Files.write(file, new byte[bytes]);
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return Set.copyOf(files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList());
        }
    }
}
