package org.htmdirectory.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ReferenceDigestTests {

    @Autowired
    private ReferenceDigest described;

    @Test
    void allPackedTablesAreDescribedByAFeature() {
        assertThat(ReferenceDigest.packed()).isEqualTo(described.value());
    }
}
