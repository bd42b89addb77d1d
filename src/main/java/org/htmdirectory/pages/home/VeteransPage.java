package org.htmdirectory.pages.home;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.military.ServiceBenefit;
import org.htmdirectory.careers.military.Trade;
import org.htmdirectory.careers.school.Scholarship;
import org.htmdirectory.sources.Citation;

/**
 * The page that begins with someone who served, or comes from other work.
 *
 * @param trades the trades next door
 * @param benefits what helps on the way out of service
 * @param scholarships what pays for people who serve or have served
 */
record VeteransPage(List<Trade> trades, List<ServiceBenefit> benefits, List<Scholarship> scholarships) {

    /** The page's heading. */
    public String title() {
        return "For veterans and career changers";
    }

    /** The page's description for search engines. */
    public String description() {
        return "What your training and your years of work count for in healthcare technology management.";
    }

    /** Where what it says was read. */
    public List<Citation> citations() {
        return Stream.of(
                        trades.stream().map(Trade::citations),
                        benefits.stream().map(ServiceBenefit::citations),
                        scholarships.stream().map(Scholarship::citations))
                .flatMap(part -> part)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
