package org.htmdirectory.careers.program;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Sources;

/** The rows of this package's tables. */
record ProgramRows(
        List<SchoolEntity> schools,
        List<ProgramEntity> programs,
        List<CompletionEntity> completions,
        List<FormerProgramEntity> formers) {

    /**
     * What they say.
     *
     * @param programs the programs, by place
     * @param moved where pages that were here once went, by their slug
     * @param leftOut how many were left out, being about another subject
     */
    record Loaded(List<Program> programs, Map<String, String> moved, long leftOut) {}

    static ProgramRows read(RowSource from) {
        ProgramTables tables = new ProgramTables();
        return new ProgramRows(
                from.rows(tables.schoolTable(), SchoolEntity.class),
                from.rows(tables.programTable(), ProgramEntity.class),
                from.rows(tables.completionTable(), CompletionEntity.class),
                from.rows(tables.formerProgramTable(), FormerProgramEntity.class));
    }

    Loaded load(Sources sources) {
        Map<String, School> bySlug = schools.stream()
                .map(row -> row.toSchool(sources))
                .collect(Collectors.toMap(School::slug, Function.identity()));
        Map<String, Map<Integer, Integer>> awards = completions.stream()
                .collect(Collectors.groupingBy(
                        CompletionEntity::program, Collectors.toMap(CompletionEntity::year, CompletionEntity::awards)));
        List<Integer> years = completions.stream()
                .map(CompletionEntity::year)
                .distinct()
                .sorted()
                .toList();
        return new Loaded(
                programs.stream()
                        .map(row -> row.toProgram(bySlug, inEach(years, awards.get(row.slug())), sources))
                        .sorted(Programs.BY_PLACE)
                        .toList(),
                formers.stream()
                        .collect(Collectors.toUnmodifiableMap(FormerProgramEntity::slug, FormerProgramEntity::address)),
                formers.stream().filter(FormerProgramEntity::isLeftOut).count());
    }

    private static List<Completion> inEach(List<Integer> years, Map<Integer, Integer> awards) {
        return awards == null
                ? List.of()
                : years.stream()
                        .map(year -> new Completion(year, awards.get(year)))
                        .toList();
    }
}
