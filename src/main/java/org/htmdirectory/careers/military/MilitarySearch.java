package org.htmdirectory.careers.military;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.htmdirectory.platform.site.SearchEntry;
import org.htmdirectory.platform.site.SearchSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets visitors find what a military code is worth outside by the code, with or without its branch. */
@Component
@Order(5)
class MilitarySearch implements SearchSection {

    private final Occupations occupations;
    private final Trades trades;

    MilitarySearch(Occupations occupations, Trades trades) {
        this.occupations = occupations;
        this.trades = trades;
    }

    @Override
    public String heading() {
        return "Military codes";
    }

    /** A code is seldom a word: who types it alone asks for the translator. */
    @Override
    public boolean isBeforeTitles() {
        return true;
    }

    @Override
    public List<SearchEntry> entries() {
        Map<String, SearchEntry> byCode = new LinkedHashMap<>();
        Stream.concat(
                        occupations.all().stream()
                                .filter(Occupation::isInField)
                                .map(one -> entry(one.code(), one.spellings(), one.name(), one.branch())),
                        trades.all().stream()
                                .flatMap(trade -> trade.codes().stream())
                                .map(one -> entry(one.code(), one.spellings(), one.name(), one.branch())))
                .forEach(entry -> byCode.putIfAbsent(entry.address(), entry));
        occupations.all().stream()
                .filter(one -> !one.isInField())
                .map(one -> entry(one.code(), one.spellings(), one.name(), one.branch()))
                .forEach(entry -> byCode.putIfAbsent(entry.address(), entry));
        return List.copyOf(byCode.values());
    }

    private static SearchEntry entry(String code, List<String> spellings, String name, Branch branch) {
        String service = branch.label().substring("US ".length());
        return SearchEntry.of(
                code + " as a civilian",
                Stream.concat(Stream.of(code), spellings.stream())
                        .flatMap(written -> Stream.of(
                                written,
                                service + " " + written,
                                written + " " + service,
                                branch.system() + " " + written))
                        .toList(),
                name + ", " + branch.label() + ": what it counts for in this field",
                "/careers/military?code=" + code);
    }
}
