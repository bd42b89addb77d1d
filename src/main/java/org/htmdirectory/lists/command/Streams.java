package org.htmdirectory.lists.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * What the command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output; nothing but the table and what is asked for goes there
 * @param err where a person is told how it goes
 * @param screens which of them a person sits at
 */
record Streams(InputStream in, OutputStream out, PrintWriter err, Screens screens) {

    /** Those of this process. Unlike {@link System#out}, its standard output says so when it is closed. */
    static Streams ofProcess() {
        return new Streams(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(System.err, true),
                Screens.ofProcess());
    }
}
