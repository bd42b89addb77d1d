package org.htmdirectory.careers.devices;

/**
 * A kind of device.
 *
 * @param slug its permanent address part
 * @param name what one is called within a sentence, e.g. <i>infusion pump</i>
 * @param plural what several are called, e.g. <i>infusion pumps</i>
 */
public record Device(String slug, String name, String plural) {}
