package org.htmdirectory.terms;

import java.util.Locale;
import org.htmdirectory.platform.reference.EnumCode;

/** How far along a person is: a fact beside the role, never another role. In rising order. */
public enum Level implements EnumCode {
    ENTRY("entry", "Entry level"),
    I("I", "Level I"),
    II("II", "Level II"),
    III("III", "Level III"),
    IV("IV", "Level IV"),
    SENIOR("senior", "Senior"),
    LEAD("lead", "Lead"),
    SUPERVISOR("supervisor", "Supervisor"),
    MANAGER("manager", "Manager"),
    DIRECTOR("director", "Director");

    private final String code;
    private final String label;

    Level(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word used in tables and JSON, e.g. {@code II} or {@code senior}. */
    @Override
    public String code() {
        return code;
    }

    /** The word used on pages, e.g. <i>Level II</i>. */
    public String label() {
        return label;
    }

    /** The words used within a sentence, e.g. <i>level II</i>, <i>senior</i>. */
    public String words() {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /** Whether a role's name already says this level, as <i>HTM Manager</i> says manager. */
    public boolean isSaidBy(String role) {
        return role.toLowerCase(Locale.ROOT).contains(code);
    }
}
