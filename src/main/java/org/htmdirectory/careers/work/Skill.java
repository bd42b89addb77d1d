package org.htmdirectory.careers.work;

import java.math.BigDecimal;
import java.util.List;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citation;

/**
 * Something that people in a role can do or know.
 *
 * @param kind whether it is done or known
 * @param name what it is called
 * @param text what it means here, in one line
 * @param rated how O*NET rates it, or null
 * @param citations who says so
 */
public record Skill(Kind kind, String name, String text, Rated rated, List<Citation> citations) {

    /** Whether it is done or known. */
    public enum Kind implements EnumCode {
        SKILL,
        KNOWLEDGE
    }

    /**
     * A skill or a field of knowledge as O*NET rates it.
     *
     * @param code the occupation, e.g. <i>49-9062.00</i>
     * @param element the element of O*NET’s content model, e.g. <i>2.B.3.l</i>
     * @param importance how important it is to people in that occupation, from 1 to 5
     */
    public record Rated(String code, String element, BigDecimal importance) {}
}
