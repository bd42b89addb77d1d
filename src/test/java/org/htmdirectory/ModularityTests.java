package org.htmdirectory;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void packagesUseOnlyWhatTheirTableAllows() {
        ApplicationModules.of(HtmDirectoryApplication.class).verify();
    }
}
