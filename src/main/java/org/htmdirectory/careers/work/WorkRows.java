package org.htmdirectory.careers.work;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.htmdirectory.careers.devices.KnownDevice;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.RoleRef;

/** The rows of this package's tables, wherever they were read. */
record WorkRows(
        List<TaskEntity> tasks,
        List<DayEntity> days,
        List<ToolEntity> tools,
        List<SkillEntity> skills,
        List<InterestEntity> interests,
        List<WorkingConditionEntity> conditions,
        List<HardPartEntity> hardParts,
        List<SchoolingEntity> schoolings) {

    static WorkRows read(RowSource from) {
        WorkTables tables = new WorkTables();
        return new WorkRows(
                from.rows(tables.taskTable(), TaskEntity.class),
                from.rows(tables.dayTable(), DayEntity.class),
                from.rows(tables.toolTable(), ToolEntity.class),
                from.rows(tables.skillTable(), SkillEntity.class),
                from.rows(tables.interestTable(), InterestEntity.class),
                from.rows(tables.workingConditionTable(), WorkingConditionEntity.class),
                from.rows(tables.hardPartTable(), HardPartEntity.class),
                from.rows(tables.schoolingTable(), SchoolingEntity.class));
    }

    /** The work of each of these roles of which it is told, by slug. */
    Map<String, RoleWork> byRole(
            Collection<Role> roles, Function<RoleRef, List<KnownDevice>> devices, Citations citations) {
        Map<String, RoleWork> byRole = new HashMap<>();
        for (Role role : roles) {
            if (of(role.slug(), interests).findAny().isPresent()) {
                byRole.put(role.slug(), work(role.slug(), devices.apply(role.ref()), citations));
            }
        }
        return byRole;
    }

    private RoleWork work(String role, List<KnownDevice> devices, Citations citations) {
        return new RoleWork(
                of(role, tasks)
                        .sorted(Comparator.comparing(TaskEntity::position))
                        .map(row -> row.toTask(citations))
                        .toList(),
                of(role, days)
                        .sorted(Comparator.comparing(DayEntity::begins))
                        .map(row -> row.toDayHour(citations))
                        .toList(),
                devices,
                of(role, tools)
                        .sorted(Comparator.comparing(ToolEntity::position))
                        .map(row -> row.toTool(citations))
                        .sorted(Comparator.comparing(Tool::kind))
                        .toList(),
                of(role, skills)
                        .sorted(Comparator.comparing(SkillEntity::position))
                        .map(row -> row.toSkill(citations))
                        .sorted(Comparator.comparing(Skill::kind))
                        .toList(),
                of(role, interests)
                        .map(row -> row.toProfile(citations))
                        .findAny()
                        .orElseThrow(),
                of(role, conditions)
                        .map(row -> row.toCondition(citations))
                        .sorted(Comparator.comparing(WorkingCondition::aspect))
                        .toList(),
                of(role, hardParts)
                        .sorted(Comparator.comparing(HardPartEntity::position))
                        .map(row -> row.toHardPart(citations))
                        .toList(),
                of(role, schoolings)
                        .map(row -> row.toSchooling(citations))
                        .findAny()
                        .orElseThrow());
    }

    static List<Citation> cited(Citations citations, String first, String second) {
        return Stream.of(first, second)
                .filter(Objects::nonNull)
                .map(citations::citation)
                .toList();
    }

    private static <T extends RoleRow> Stream<T> of(String role, List<T> rows) {
        return rows.stream().filter(row -> row.role().equals(role));
    }
}
