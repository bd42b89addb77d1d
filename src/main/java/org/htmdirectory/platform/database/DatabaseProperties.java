package org.htmdirectory.platform.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded database lives.
 *
 * @param dataDir folder of the server's programs and data, created when absent; relative to the working directory
 */
@ConfigurationProperties("htm")
record DatabaseProperties(@DefaultValue("data") Path dataDir) {}
