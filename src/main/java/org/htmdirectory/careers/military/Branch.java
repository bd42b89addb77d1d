package org.htmdirectory.careers.military;

import java.util.Arrays;
import org.htmdirectory.platform.reference.EnumCode;

/** A branch of the armed forces of the United States. In the order of lists. */
public enum Branch implements EnumCode {
    ARMY("US Army", "MOS", "a military occupational specialty (MOS)"),
    AIR_FORCE("US Air Force", "AFSC", "an Air Force specialty code (AFSC)"),
    NAVY("US Navy", "NEC", "a Navy enlisted classification (NEC)"),
    MARINE_CORPS("US Marine Corps", "MOS", "a military occupational specialty (MOS)"),
    COAST_GUARD("US Coast Guard", "rating", "a rating");

    private final String label;
    private final String system;
    private final String codes;

    Branch(String label, String system, String codes) {
        this.label = label;
        this.system = system;
        this.codes = codes;
    }

    /** Whether words name another branch and not this one; an air base is where a school of all branches may stand. */
    boolean isLeftOutOf(String words) {
        return !isNamedIn(words) && Arrays.stream(values()).anyMatch(branch -> branch.isNamedIn(words));
    }

    private boolean isNamedIn(String words) {
        return words.replace("Air Force Base", "").contains(label.substring("US ".length()));
    }

    /** Its name, without the article. */
    public String label() {
        return label;
    }

    /** What it calls its codes, in the letters that people write before one. */
    String system() {
        return system;
    }

    /** What it calls a code, with the article. */
    public String codes() {
        return codes;
    }
}
