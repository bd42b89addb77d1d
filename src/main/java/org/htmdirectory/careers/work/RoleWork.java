package org.htmdirectory.careers.work;

import java.util.List;
import org.htmdirectory.careers.devices.KnownDevice;

/**
 * What the work of a role is, each list in the order in which a page tells it.
 *
 * @param tasks what people do, the most frequent first
 * @param day one day hour by hour, or nothing where none is told
 * @param devices the devices they live with, what matters most first
 * @param tools what they work with
 * @param skills what they can do, then what they know
 * @param interests what those who like the work like
 * @param conditions where, when and how they work
 * @param hardParts what is hard about it
 * @param schooling the school that they usually have
 */
public record RoleWork(
        List<Task> tasks,
        List<DayHour> day,
        List<KnownDevice> devices,
        List<Tool> tools,
        List<Skill> skills,
        HollandProfile interests,
        List<WorkingCondition> conditions,
        List<HardPart> hardParts,
        UsualSchooling schooling) {}
