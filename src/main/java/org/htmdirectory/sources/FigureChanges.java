package org.htmdirectory.sources;

import java.util.List;

/** Tells what each release changed in figures of one kind. What holds such figures offers a bean of this type. */
public interface FigureChanges {

    /** Every figure that a release has together with the figure that the release held before it has, as of the current edition. */
    List<FigureChange> all();
}
