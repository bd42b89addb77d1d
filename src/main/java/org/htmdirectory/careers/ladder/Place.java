package org.htmdirectory.careers.ladder;

/** Where someone can stand: at a starting point outside the field, or on a rung. */
public sealed interface Place permits Start, Rung {

    /** The permanent address part; no start and no rung share one. */
    String slug();

    /** The short name that drawings use. */
    String label();

    /** The full name. */
    String name();

    /** The schooling that someone there has, at the least. */
    Schooling attained();

    /** The address on this site that tells more of it. */
    String address();
}
