package org.htmdirectory.lists.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Where the copy goes. A file gets its name when it is whole, so that no failure leaves a part of it; standard output and
 * devices are written as the rows come.
 */
final class Output {

    private static final Path STANDARD = Path.of("-");
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final boolean force;
    private final Path written;
    private final OutputStream standard;

    private Output(Path target, boolean force, Path written, OutputStream standard) {
        this.target = target;
        this.force = force;
        this.written = written;
        this.standard = standard;
    }

    /**
     * Makes sure that something can be written there.
     *
     * @param named what the person named, or null for standard output
     * @param force whether a file that is there already may go
     * @throws CommandException if it cannot or must not be written
     */
    static Output to(Path named, boolean force, Streams streams, TemporaryFiles temporary) {
        if (named == null || named.equals(STANDARD)) {
            return new Output(null, force, null, streams.out());
        }
        Path target = named.toAbsolutePath().normalize();
        try {
            if (Files.isDirectory(target)) {
                throw new CommandException(named + " is a folder.");
            } else if (Files.exists(target) && !Files.isRegularFile(target)) {
                return new Output(target, force, target, null);
            } else if (Files.exists(target) && !force) {
                throw existing(named);
            } else if (!Files.isDirectory(target.getParent())) {
                throw new CommandException("There is no folder " + target.getParent() + ".");
            }
            Path file = Files.exists(target) ? target.toRealPath() : target;
            return new Output(file, force, temporary.createBeside(file), null);
        } catch (IOException refused) {
            throw CommandException.refused(named + " cannot be written", refused);
        }
    }

    private static CommandException existing(Path file) {
        return new CommandException(file + " is there already. Add --force to write over it.");
    }

    /** What it is called in sentences. */
    String name() {
        return standard != null ? "Standard output" : target.getFileName().toString();
    }

    boolean isStandard() {
        return standard != null;
    }

    /** What its name ends with, without the dot; empty where that says nothing. */
    String ending() {
        String name = standard != null ? "" : target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1);
    }

    /** Opens it for writing, once. */
    OutputStream open() throws IOException {
        return new BufferedOutputStream(standard != null ? standard : Files.newOutputStream(written), BUFFER);
    }

    /** To be called when all is written and closed: gives the file its name. */
    void keep() {
        if (standard != null || written.equals(target)) {
            return;
        }
        try {
            if (force) {
                replace();
            } else {
                Files.move(written, target);
            }
        } catch (FileAlreadyExistsException meanwhile) {
            throw existing(target);
        } catch (IOException refused) {
            throw CommandException.refused(name() + " cannot be written", refused);
        }
    }

    private void replace() throws IOException {
        PosixFileAttributeView before = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (before != null && Files.exists(target)) {
            Files.setPosixFilePermissions(written, before.readAttributes().permissions());
        }
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
