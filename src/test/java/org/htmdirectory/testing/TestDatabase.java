package org.htmdirectory.testing;

import java.io.IOException;
import org.htmdirectory.platform.database.EmbeddedDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** An empty PostgreSQL 18 for one application under test: a container where Docker answers, else the embedded one. */
@TestConfiguration(proxyBeanMethods = false)
class TestDatabase {

    private static final Logger log = LoggerFactory.getLogger(TestDatabase.class);

    @Bean
    @ServiceConnection
    @Conditional(Docker.class)
    PostgreSQLContainer containerDatabase() {
        log.info("Testing on PostgreSQL in a container, as a Docker engine answers");
        return new PostgreSQLContainer("postgres:18");
    }

    @Bean
    @Conditional(NoDocker.class)
    TemporaryFolder databaseFolder() throws IOException {
        return TemporaryFolder.create();
    }

    @Bean
    @Conditional(NoDocker.class)
    EmbeddedDatabase embeddedDatabase(TemporaryFolder folder) {
        log.info("Testing on the embedded PostgreSQL, as no Docker engine answers");
        return EmbeddedDatabase.start(folder.path());
    }

    static class Docker implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return DockerClientFactory.instance().isDockerAvailable();
        }
    }

    static class NoDocker extends Docker {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !super.matches(context, metadata);
        }
    }
}
