package org.htmdirectory.platform.edition;

/**
 * What a visitor may hold of an answer from before. The request attribute {@code heldCopy}, for answers that are costly to
 * make; all others are compared when they have been made.
 */
public interface HeldCopy {

    /** The name of the request attribute. */
    String ATTRIBUTE = "heldCopy";

    /**
     * Whether the answer that has begun is the same for everyone who asks for it while the edition lasts: a success that says
     * nothing else of how long it may be kept.
     */
    boolean isOfEdition();

    /**
     * Whether it is this edition's, so that nothing need be made. The answer is then settled: 304, with nothing to add.
     * Asked only once it is certain that the address names something.
     */
    boolean isCurrent();
}
