package org.htmdirectory.lists.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private final StringWriter err = new StringWriter();

    @Test
    void onAScreenAStandingIsWrittenOver() {
        Messages messages = messages(true);

        messages.report("10 rows done.");
        messages.report("20 rows done.");
        messages.say("All is done.");

        assertThat(err.toString().replaceAll("\r +\r", "<").strip())
                .isEqualTo("10 rows done.<20 rows done.<All is done.");
    }

    @Test
    void elsewhereEachStandingIsALine() {
        Messages messages = messages(false);

        messages.report("10 rows done.");
        messages.report("20 rows done.");

        assertThat(err.toString().lines()).containsExactly("10 rows done.", "20 rows done.");
    }

    @Test
    void whatATerminalWouldObeyIsMadeHarmless() {
        assertThat(Messages.plain("Column “a\u001b[2Jb\u202ec\nd” isn’t there…"))
                .isEqualTo("Column \"a?[2Jb?c?d\" isn't there...");
    }

    private Messages messages(boolean screen) {
        return new Messages(
                new Streams(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        new PrintWriter(err),
                        new Screens(false, false, screen)),
                false);
    }
}
