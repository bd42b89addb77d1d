package org.htmdirectory.careers.school;

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
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code checklist_step}. */
@Entity
@Immutable
@Table(name = "checklist_step")
class ChecklistStepEntity {

    @Id
    private String slug;

    private String grade;
    private int position;
    private String task;
    private String reason;
    private String address;
    private String state;
    private String gradeCitation;

    @ElementCollection
    @CollectionTable(name = "checklist_step_citation", joinColumns = @JoinColumn(name = "checklist_step"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected ChecklistStepEntity() {}

    int position() {
        return position;
    }

    ChecklistStep toStep(Sources sources) {
        return new ChecklistStep(
                slug,
                EnumCode.parse(Grade.class, grade),
                task,
                reason,
                address,
                state == null ? null : UsState.valueOf(state),
                gradeCitation == null ? null : sources.citation(gradeCitation),
                citations.stream().map(sources::citation).toList());
    }
}
