package org.htmdirectory.careers.devices;

import org.springframework.util.StringUtils;

/**
 * A kind of device.
 *
 * @param slug its permanent address part
 * @param name what one is called within a sentence, e.g. <i>infusion pump</i>
 * @param plural what several are called, e.g. <i>infusion pumps</i>
 * @param area where in a hospital it stands
 */
public record Device(String slug, String name, String plural, HospitalArea area) {

    /** The name as a heading begins with it, e.g. <i>Infusion pump</i>. */
    public String heading() {
        return StringUtils.capitalize(name);
    }

    /** Its address on this site. */
    public String address() {
        return "/devices/" + slug;
    }
}
