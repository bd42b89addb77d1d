package org.htmdirectory.sources;

import java.util.List;

/**
 * What a release changed about one subject.
 *
 * @param name what the figures count
 * @param address the page about it
 * @param nation the changes of the whole nation
 * @param places the changes of places, by name
 */
record ChangedSubject(String name, String address, List<FigureChange> nation, List<FigureChange> places) {

    static ChangedSubject of(List<FigureChange> changes) {
        FigureChange any = changes.get(0);
        return new ChangedSubject(
                any.subject(),
                any.address(),
                changes.stream().filter(FigureChange::isNational).toList(),
                changes.stream().filter(change -> !change.isNational()).toList());
    }
}
