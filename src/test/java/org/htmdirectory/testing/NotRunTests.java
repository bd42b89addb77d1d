package org.htmdirectory.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.opentest4j.TestAbortedException;

class NotRunTests {

    /** Not found by the build, as it is no {@code …Tests}. */
    static class Trial {

        @Test
        void isRun() {}

        @Test
        @Disabled("it rains")
        void isLeftOut() {}

        @Test
        void findsNoTable() {
            throw new TestAbortedException("the table is missing");
        }
    }

    @Test
    void itNamesEachTestThatWasNotRunWithTheReason() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        NotRun notRun = new NotRun(new PrintStream(said));

        LauncherFactory.create(LauncherConfig.builder()
                        .enableTestExecutionListenerAutoRegistration(false)
                        .build())
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(Trial.class))
                                .build(),
                        notRun);

        assertThat(said.toString()).isEqualTo("""

                        NOT RUN:
                          NotRunTests$Trial.findsNoTable: the table is missing
                          NotRunTests$Trial.isLeftOut: it rains
                        """);
    }

    @Test
    void everyBuildAsksIt() {
        assertThat(ServiceLoader.load(TestExecutionListener.class)).hasAtLeastOneElementOfType(NotRun.class);
    }
}
