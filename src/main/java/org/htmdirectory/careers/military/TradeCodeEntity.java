package org.htmdirectory.careers.military;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code trade_code}. */
@Entity
@Immutable
@Table(name = "trade_code")
@IdClass(TradeCodeEntity.Key.class)
class TradeCodeEntity {

    /** What tells rows apart. */
    record Key(String code, String branch) implements Serializable {}

    @Id
    private String code;

    @Id
    private String branch;

    private List<String> spellings;
    private String name;
    private String trade;
    private String citation;

    protected TradeCodeEntity() {}

    String trade() {
        return trade;
    }

    TradeCode toTradeCode(Sources sources) {
        return new TradeCode(
                code,
                EnumCode.parse(Branch.class, branch),
                spellings == null ? List.of() : List.copyOf(spellings),
                name,
                sources.citation(citation));
    }
}
