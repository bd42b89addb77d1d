package org.htmdirectory.platform.edition;

/** The database was written by a newer program, whose work this one would undo. */
class NewerDatabaseException extends RuntimeException {

    private final String action;

    /**
     * @param message what is newer
     * @param action what can be done about it
     */
    NewerDatabaseException(String message, String action) {
        super(message);
        this.action = action;
    }

    String action() {
        return action;
    }
}
