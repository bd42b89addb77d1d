package org.htmdirectory.careers.work;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.devices.KnownDevice;
import org.htmdirectory.sources.Citation;

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
        UsualSchooling schooling) {

    private static final int MAIN_TASKS = 7;
    private static final int MAIN_TOOLS = 6;
    private static final int WORTH_FOLDING = 3;

    /** The tasks that a page with little room tells. */
    public List<Task> mainTasks() {
        return tasks.subList(0, shown(tasks, MAIN_TASKS));
    }

    /** The other tasks: several, or none. */
    public List<Task> otherTasks() {
        return tasks.subList(shown(tasks, MAIN_TASKS), tasks.size());
    }

    /** The tools that a page with little room tells. */
    public List<Tool> mainTools() {
        return tools.subList(0, shown(tools, MAIN_TOOLS));
    }

    /** The other tools: several, or none. */
    public List<Tool> otherTools() {
        return tools.subList(shown(tools, MAIN_TOOLS), tools.size());
    }

    private static int shown(List<?> all, int main) {
        return all.size() - main < WORTH_FOLDING ? all.size() : main;
    }

    /** The conditions without what is said of pay, which stands elsewhere. */
    public List<WorkingCondition> conditionsBesidePay() {
        return conditions.stream()
                .filter(condition -> condition.aspect() != WorkingCondition.Aspect.PAY)
                .toList();
    }

    /** Where all this was read, in the order of the page; a source may come more than once. */
    public Stream<Citation> citations() {
        return Stream.of(
                        tasks.stream().map(Task::citations),
                        day.stream().map(DayHour::citations),
                        devices.stream().map(KnownDevice::citations),
                        tools.stream().map(Tool::citations),
                        skills.stream().map(Skill::citations),
                        Stream.of(interests.citations()),
                        hardParts.stream().map(HardPart::citations),
                        conditions.stream().map(WorkingCondition::citations),
                        Stream.of(schooling.citations()))
                .flatMap(part -> part)
                .flatMap(List::stream);
    }
}
