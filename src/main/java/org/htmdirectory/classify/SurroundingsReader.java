package org.htmdirectory.classify;

/** Reads what an employer's name and a description say. */
interface SurroundingsReader {

    /** What they say; either may be null or empty. */
    Surroundings read(String employer, String description);
}
