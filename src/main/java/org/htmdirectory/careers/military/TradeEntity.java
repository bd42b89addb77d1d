package org.htmdirectory.careers.military;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Start;
import org.htmdirectory.careers.military.Trade.Said;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code trade}. */
@Entity
@Immutable
@Table(name = "trade")
class TradeEntity {

    @Id
    private String slug;

    private String name;
    private String has;
    private String hasCitation;
    private String missing;
    private String missingCitation;
    private String rule;
    private String ruleCitation;
    private String start;
    private String target;
    private Integer position;

    protected TradeEntity() {}

    String slug() {
        return slug;
    }

    int position() {
        return position;
    }

    Trade toTrade(Ladder ladder, Sources sources, List<TradeCode> codes) {
        Start from = (Start) ladder.find(start).orElseThrow();
        Rung to = ladder.rung(target).orElseThrow();
        return new Trade(
                slug,
                name,
                new Said(has, sources.citation(hasCitation)),
                new Said(missing, sources.citation(missingCitation)),
                new Said(rule, sources.citation(ruleCitation)),
                from,
                to,
                ladder.from(from).stream()
                        .filter(step -> step.to().equals(to))
                        .findFirst()
                        .orElse(null),
                codes);
    }
}
