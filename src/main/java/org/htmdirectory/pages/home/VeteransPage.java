package org.htmdirectory.pages.home;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.military.ServiceBenefit;
import org.htmdirectory.careers.military.Trade;
import org.htmdirectory.sources.Citation;

/**
 * The page that begins with someone who served, or comes from other work.
 *
 * @param trades the trades next door
 * @param benefits what helps on the way out of service
 */
record VeteransPage(List<Trade> trades, List<ServiceBenefit> benefits) {

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
        return Stream.concat(
                        trades.stream().flatMap(trade -> trade.citations().stream()),
                        benefits.stream().flatMap(benefit -> benefit.citations().stream()))
                .distinct()
                .toList();
    }
}
