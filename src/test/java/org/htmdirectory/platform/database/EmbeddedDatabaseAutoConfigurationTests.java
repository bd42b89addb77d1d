package org.htmdirectory.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class EmbeddedDatabaseAutoConfigurationTests {

    @TempDir
    private Path folder;

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(EmbeddedDatabaseAutoConfiguration.class, DataSourceAutoConfiguration.class));

    @Test
    void withoutAnySettingTheEmbeddedDatabaseServes() {
        application
                .withPropertyValues("htm.data-dir=" + folder)
                .run(context ->
                        assertThat(context).getBean(JdbcConnectionDetails.class).isInstanceOf(EmbeddedDatabase.class));
    }

    @Test
    void anAddressKeepsTheEmbeddedDatabaseAway() {
        application
                .withPropertyValues("htm.data-dir=" + folder, "spring.datasource.url=jdbc:postgresql://elsewhere/htm")
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedDatabase.class);
                    assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                            .isEqualTo("jdbc:postgresql://elsewhere/htm");
                    assertThat(folder).isEmptyDirectory();
                });
    }

    @Test
    void anotherDatabaseKeepsTheEmbeddedOneAway() {
        application
                .withPropertyValues("htm.data-dir=" + folder)
                .withBean("container", JdbcConnectionDetails.class, () -> mock(JdbcConnectionDetails.class))
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedDatabase.class);
                    assertThat(folder).isEmptyDirectory();
                });
    }

    @Test
    void theEnvironmentNamesTheFolder() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        application
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource(
                                "test-systemEnvironment", Map.of("HTM_DATA_DIR", file.toString()))))
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining(file.toString()));
    }

    @Test
    void aDatabaseThatCannotBeUsedIsExplainedInPlainWords() {
        Throwable failure = new IllegalStateException(new EmbeddedDatabaseException("In use.", "Stop it."));

        FailureAnalysis analysis = new EmbeddedDatabaseFailureAnalyzer().analyze(failure);

        assertThat(analysis.getDescription()).isEqualTo("In use.");
        assertThat(analysis.getAction()).isEqualTo("Stop it.");
    }
}
