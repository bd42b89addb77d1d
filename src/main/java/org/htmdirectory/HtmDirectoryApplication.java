package org.htmdirectory;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the directory: the database, its migrations and the web server. */
@SpringBootApplication
@EnableScheduling
public class HtmDirectoryApplication {

    /**
     * Starts the application and keeps it running until it is stopped from outside.
     *
     * @param arguments Spring Boot's command-line properties, e.g. {@code --server.port=9090}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(HtmDirectoryApplication.class, arguments);
    }
}
