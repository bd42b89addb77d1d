package org.htmdirectory.careers.devices;

import java.util.List;
import org.htmdirectory.sources.Citation;

/**
 * A kind of device that people in a role live with.
 *
 * @param device the kind
 * @param citations who says so
 */
public record KnownDevice(Device device, List<Citation> citations) {}
