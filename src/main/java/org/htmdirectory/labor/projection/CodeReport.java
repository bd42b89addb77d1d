package org.htmdirectory.labor.projection;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.platform.chart.Bar;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Figure;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.sources.Citation;

/**
 * The people under a code as its page shows them: why jobs come open, who employs them, what school they have.
 *
 * @param people what is published of them
 * @param all what is published of all occupations together; null on their own page
 */
public record CodeReport(PeopleOfCode people, PeopleOfCode all) {

    private static final int FULL = 100;

    static CodeReport of(SocCode soc, PeopleUnderCodes people) {
        return new CodeReport(people.of(soc), soc.isTotal() ? null : people.of(SocCode.TOTAL));
    }

    /** Why jobs come open by the newest projection, or null. */
    public Separation newest() {
        List<Separation> separations = people.separations();
        return separations.isEmpty() ? null : separations.get(separations.size() - 1);
    }

    /** The openings of the newest projection as a drawing. */
    public Drawing openings() {
        return ShareBars.of(List.of(
                thousands("Growth", newest().growth()),
                thousands("People leave for other work", newest().transfers()),
                thousands("People stop working", newest().exits())));
    }

    private static ShareBars.Row thousands(String name, BigDecimal people) {
        return new ShareBars.Row(name, people, null, Figures.change(people).replace("+", "") + " thousand a year");
    }

    /** The newest openings in a sentence. */
    public String openingsSentence() {
        Separation newest = newest();
        BigDecimal leave = newest.exits().add(newest.transfers());
        return newest.growth().signum() > 0
                ? "Of %s openings expected a year over %s, %s come from growth, %s from people who leave."
                        .formatted(
                                Figures.thousands(newest.openings()),
                                newest.decade(),
                                Figures.thousands(newest.growth()),
                                Figures.thousands(leave))
                : "All of the %s openings expected a year over %s come from people who leave: jobs as a whole do not grow."
                        .formatted(Figures.thousands(newest.openings()), newest.decade());
    }

    /** The industries with what to show of each. */
    public List<Employer> employers() {
        int most = people.industries().stream()
                .mapToInt(EmployingIndustry::share)
                .max()
                .orElse(1);
        return people.industries().stream()
                .map(industry -> new Employer(industry, Bar.of(new Scale(0, most, 0, FULL), 0, industry.share())))
                .toList();
    }

    /** How much of all jobs under the code those industries hold together, in percent. */
    public int employersShare() {
        return people.industries().stream().mapToInt(EmployingIndustry::share).sum();
    }

    /** The schooling as a drawing, with a mark for all occupations. */
    public Drawing schooling() {
        return ShareBars.of(IntStream.range(0, Attainment.STEPS.size())
                .mapToObj(at -> new ShareBars.Row(
                        Attainment.STEPS.get(at),
                        people.attainment().shares().get(at),
                        all == null ? null : all.attainment().shares().get(at),
                        Figures.percent(people.attainment().shares().get(at))))
                .toList());
    }

    /** The schooling as lines of a table. */
    public List<Step> steps() {
        return IntStream.range(0, Attainment.STEPS.size())
                .mapToObj(at -> new Step(
                        Attainment.STEPS.get(at),
                        Figures.percent(people.attainment().shares().get(at)),
                        Figure.of(all == null ? null : all.attainment().shares().get(at), Figures::percent)))
                .toList();
    }

    /** Where it was published. */
    public List<Citation> citations() {
        return Stream.of(people, all == null || people.attainment() == null ? null : all)
                .filter(part -> part != null)
                .flatMap(part -> part.equals(people)
                        ? part.citations().stream()
                        : Stream.of(part.attainment().citation()))
                .distinct()
                .toList();
    }

    /**
     * A step of schooling.
     *
     * @param name its name
     * @param share the share of people under the code
     * @param all the share in all occupations
     */
    public record Step(String name, String share, Figure all) {}

    /**
     * An industry that employs people under the code.
     *
     * @param industry the industry
     * @param bar its share as a bar; the largest is as long as its place is wide
     */
    public record Employer(EmployingIndustry industry, Bar bar) {

        /** Half earn less than this a year. */
        public Figure median() {
            return Figure.of(industry.median(), amount -> Figures.dollars(amount.longValue()));
        }
    }
}
