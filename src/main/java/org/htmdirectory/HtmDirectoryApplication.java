package org.htmdirectory;

import java.util.OptionalInt;
import org.htmdirectory.lists.command.Commands;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.SpringProperties;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the directory, its database and its web server; or does a command, without any of them. */
@SpringBootApplication
@EnableScheduling
public class HtmDirectoryApplication {

    /**
     * Starts the application and keeps it running until it is stopped from outside; or, where a command is given, does
     * that and ends.
     *
     * @param arguments Spring Boot's command-line properties, e.g. {@code --server.port=9090}, or the command with its own
     */
    public static void main(String[] arguments) {
        OptionalInt done = Commands.run(arguments);
        if (done.isPresent()) {
            System.exit(done.getAsInt());
        }
        if (packaged()) {
            // What "mvn package" found out about the beans need not be found out anew.
            SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        }
        SpringApplication.run(HtmDirectoryApplication.class, arguments);
    }

    private static boolean packaged() {
        return "jar"
                .equals(HtmDirectoryApplication.class
                        .getResource(HtmDirectoryApplication.class.getSimpleName() + ".class")
                        .getProtocol());
    }
}
