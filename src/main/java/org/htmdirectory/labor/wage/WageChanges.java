package org.htmdirectory.labor.wage;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.sources.FigureChange;
import org.htmdirectory.sources.FigureChanges;
import org.springframework.stereotype.Component;

/** What each May changed in jobs and pay: each code in each place, against the May held before. */
@Component
class WageChanges implements FigureChanges {

    private static final Comparator<Wage> NATION_FIRST = Comparator.comparing(
                    (Wage wage) -> wage.area().kind() == AreaKind.NATION)
            .reversed()
            .thenComparing(wage -> wage.area().name());

    private final Wages wages;
    private final Schemes schemes;

    WageChanges(Wages wages, Schemes schemes) {
        this.wages = wages;
        this.schemes = schemes;
    }

    @Override
    public List<FigureChange> all() {
        return wages.occupations().stream().sorted().flatMap(this::of).toList();
    }

    private Stream<FigureChange> of(SocCode soc) {
        Code code = schemes.code(soc).orElseThrow();
        return wages.wagesByPlace(soc).stream()
                .flatMap(WageChanges::steps)
                .sorted(Comparator.comparing(WageChange::now, NATION_FIRST))
                .map(step -> told(step, code, soc));
    }

    private static Stream<WageChange> steps(List<Wage> mays) {
        return IntStream.range(1, mays.size()).mapToObj(i -> new WageChange(mays.get(i), mays.get(i - 1)));
    }

    private static FigureChange told(WageChange step, Code code, SocCode soc) {
        Wage now = step.now();
        return new FigureChange(
                now.citation(),
                step.before().citation(),
                "%s (%s)".formatted(code.name(), soc),
                "/outlook/" + soc,
                now.area().kind() == AreaKind.NATION ? null : now.area().name(),
                step.words());
    }
}
