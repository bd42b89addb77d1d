package org.htmdirectory.sources;

/** A release cannot be imported. The message is a sentence for the person who asked. */
public final class ImportRefusedException extends RuntimeException {

    /** Refuses with a sentence. */
    public ImportRefusedException(String sentence) {
        super(sentence);
    }
}
