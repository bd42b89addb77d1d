package org.htmdirectory.careers.military;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Ladders;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Sources;
import org.springframework.stereotype.Component;

/** The trades next door, and what helps those who leave the service, of the current edition. */
@Component
public class Trades {

    private final PerEdition<List<Trade>> trades;
    private final PerEdition<Map<String, CodedTrade>> byKey;
    private final PerEdition<List<ServiceBenefit>> benefits;
    private final PerEdition<Map<String, List<Citation>>> countingService;

    /** A trade, and the code that it was found by. */
    record CodedTrade(Trade trade, TradeCode code) {

        List<Citation> citations() {
            return Stream.concat(Stream.of(code.citation()), trade.said())
                    .distinct()
                    .toList();
        }
    }

    Trades(Editions editions, RowSource rows, Ladders ladders, Sources sources) {
        TradeTables tables = new TradeTables();
        this.trades = new PerEdition<>(editions, () -> {
            Map<String, List<TradeCode>> codes = rows.rows(tables.tradeCodeTable(), TradeCodeEntity.class).stream()
                    .collect(Collectors.groupingBy(
                            TradeCodeEntity::trade,
                            Collectors.mapping(row -> row.toTradeCode(sources), Collectors.toList())));
            return rows.rows(tables.tradeTable(), TradeEntity.class).stream()
                    .sorted(Comparator.comparing(TradeEntity::position))
                    .map(row -> row.toTrade(ladders.current(), sources, inOrder(codes.get(row.slug()))))
                    .toList();
        });
        this.byKey = new PerEdition<>(editions, () -> byKey(all()));
        this.benefits = new PerEdition<>(
                editions,
                () -> rows.rows(tables.serviceBenefitTable(), ServiceBenefitEntity.class).stream()
                        .sorted(Comparator.comparing(ServiceBenefitEntity::position))
                        .map(row -> row.toBenefit(sources))
                        .toList());
        this.countingService = new PerEdition<>(
                editions,
                () -> rows.rows(tables.serviceCreditTable(), ServiceCreditEntity.class).stream()
                        .collect(Collectors.toMap(ServiceCreditEntity::program, row -> row.citations(sources))));
    }

    /** All trades, in the order in which pages list them. */
    public List<Trade> all() {
        return trades.get();
    }

    /** What helps on the way out of service. */
    public List<ServiceBenefit> benefits() {
        return benefits.get();
    }

    /** The help of that slug. */
    ServiceBenefit benefit(String slug) {
        return benefits().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** Where each program of a college that counts service in any branch says so, by its slug. */
    Map<String, List<Citation>> countingService() {
        return countingService.get();
    }

    /** The trade that a code belongs to, however it is written. */
    Optional<CodedTrade> find(String text) {
        Map<String, CodedTrade> known = byKey.get();
        return WrittenCode.of(text)
                .keys()
                .map(known::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static List<TradeCode> inOrder(List<TradeCode> codes) {
        return codes == null
                ? List.of()
                : codes.stream()
                        .sorted(Comparator.comparing(TradeCode::branch).thenComparing(TradeCode::code))
                        .toList();
    }

    private static Map<String, CodedTrade> byKey(List<Trade> trades) {
        Map<String, CodedTrade> byKey = new LinkedHashMap<>();
        for (Trade trade : trades) {
            for (TradeCode code : trade.codes()) {
                Stream.concat(Stream.of(code.code()), code.spellings().stream())
                        .forEach(written ->
                                byKey.putIfAbsent(WrittenCode.of(written).key(), new CodedTrade(trade, code)));
            }
        }
        return byKey;
    }
}
