package org.htmdirectory.careers.devices;

import java.util.List;

/**
 * A room of the drawn hospital.
 *
 * @param area which one
 * @param devices the kinds of device that stand there
 * @param drawing how it is drawn
 */
public record HospitalRoom(HospitalArea area, List<Device> devices, RoomDrawing drawing) {}
