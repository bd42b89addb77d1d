package org.htmdirectory.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.htmdirectory.HtmDirectoryApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on a database of its own, for programs that measure and are no tests. */
public final class StandaloneApplication implements AutoCloseable {

    private final TemporaryFolder folder;
    private final ConfigurableApplicationContext application;

    /** Starts it, at a free port of the loopback address; nothing outlives {@link #close()}. */
    public StandaloneApplication() {
        try {
            this.folder = TemporaryFolder.create();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        this.application = new SpringApplicationBuilder(HtmDirectoryApplication.class)
                .run(
                        "--htm.data-dir=" + folder.path(),
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        "--logging.level.root=warn");
    }

    /** A part of it. */
    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() {
        application.close();
        try {
            folder.close();
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
