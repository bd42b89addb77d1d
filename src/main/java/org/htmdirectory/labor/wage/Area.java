package org.htmdirectory.labor.wage;

import java.util.List;

/**
 * A place that figures are published for.
 *
 * @param code the publisher's code: {@code US}, two digits of a state, five or seven of a local area
 * @param slug its permanent address part
 * @param name its name as published
 * @param kind what sort of area it is
 * @param states postal codes of the states it lies in; empty for the nation
 */
public record Area(String code, String slug, String name, AreaKind kind, List<String> states) {

    /** Whether it is a state or a territory. */
    public boolean isState() {
        return kind == AreaKind.STATE || kind == AreaKind.TERRITORY;
    }

    /** Whether it is smaller than a state. */
    public boolean isLocal() {
        return kind == AreaKind.METROPOLITAN || kind == AreaKind.NONMETROPOLITAN;
    }

    /** The address of its page. */
    public String address() {
        return "/areas/" + slug;
    }
}
