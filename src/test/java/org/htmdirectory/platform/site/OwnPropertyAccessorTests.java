package org.htmdirectory.platform.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.expression.AccessException;

@DisplayName("What templates read of this program's own types")
class OwnPropertyAccessorTests {

    private final OwnPropertyAccessor properties = new OwnPropertyAccessor("org.htmdirectory");

    record Device(String name, boolean mobile, List<String> parts) {

        static String kind() {
            return "device";
        }

        public boolean isRepaired() {
            return true;
        }

        public String getLabel() {
            return name + "!";
        }

        public String nothing() {
            throw new IllegalStateException("asked for what is no property");
        }
    }

    interface Named {
        Object getName();
    }

    static class Maker implements Named {

        @Override
        public String getName() {
            return "Maker";
        }

        public String getFault() {
            throw new IllegalStateException("out of order");
        }
    }

    private Object read(Object target, String name) throws AccessException {
        return properties.read(null, target, name).getValue();
    }

    @Test
    void aRecordsComponentsAreReadByTheirNames() throws AccessException {
        Device pump = new Device("pump", true, List.of("door"));
        assertThat(read(pump, "name")).isEqualTo("pump");
        assertThat(read(pump, "mobile")).isEqualTo(true);
        assertThat(read(pump, "parts")).isEqualTo(List.of("door"));
    }

    @Test
    void whatGetAndIsGiveIsReadAsTemplatesWriteIt() throws AccessException {
        Device pump = new Device("pump", true, List.of());
        assertThat(read(pump, "repaired")).isEqualTo(true);
        assertThat(read(pump, "label")).isEqualTo("pump!");
        assertThat(read(new Maker(), "name")).isEqualTo("Maker");
    }

    @Test
    void aMethodThatReadsNoPropertyIsLeftToSpring() {
        Device pump = new Device("pump", true, List.of());
        assertThat(properties.canRead(null, pump, "nothing")).isFalse();
        assertThat(properties.canRead(null, pump, "kind")).isFalse();
        assertThat(properties.canRead(null, pump, "class")).isFalse();
        assertThat(properties.canRead(null, null, "name")).isFalse();
    }

    @Test
    void typesOfOthersAreLeftToSpring() {
        assertThat(properties.canRead(null, List.of("door"), "empty")).isFalse();
        assertThat(new OwnPropertyAccessor("org.htm").canRead(null, new Maker(), "name"))
                .isFalse();
    }

    @Test
    void anExpressionThatMeetsAnotherTypeNextTurnsToAnotherAccessor() {
        assertThatThrownBy(() -> read("pump", "name")).isInstanceOf(AccessException.class);
    }

    @Test
    void aPropertyThatFailsSaysWhy() {
        assertThatThrownBy(() -> read(new Maker(), "fault"))
                .isInstanceOf(AccessException.class)
                .hasRootCauseMessage("out of order");
    }
}
