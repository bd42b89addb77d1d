package org.htmdirectory.careers.devices;

import java.util.List;

/**
 * A room of the drawn hospital.
 *
 * @param area which one
 * @param devices the kinds of device that stand there, drawn or not
 */
public record HospitalRoom(HospitalArea area, List<Device> devices) {}
