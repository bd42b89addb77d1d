package org.htmdirectory.pages.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code soc_duty}. */
@Entity
@Immutable
@Table(name = "soc_duty")
class DutyEntity {

    @Id
    private String slug;

    private int position;
    private String duty;
    private String technicianCode;
    private Integer technicianTask;
    private String engineerCode;
    private Integer engineerTask;

    @ElementCollection
    @CollectionTable(name = "soc_duty_citation", joinColumns = @JoinColumn(name = "soc_duty"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected DutyEntity() {}

    int position() {
        return position;
    }

    Duty toDuty(Sources sources) {
        return new Duty(
                slug,
                duty,
                EnumCode.parse(Coverage.class, technicianCode),
                technicianTask,
                EnumCode.parse(Coverage.class, engineerCode),
                engineerTask,
                citations.stream().map(sources::citation).toList());
    }
}
