package org.htmdirectory.platform.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.springframework.transaction.TransactionSystemException;

/** Tells faults that pass, as the database was away or took too long, from those that do not. */
public final class DatabaseAway {

    /** Connections; the server stopping, starting or cancelling a statement that takes too long. */
    private static final Set<String> CLASSES_OF_STATES = Set.of("08", "57");

    private static final String TOO_MANY_CONNECTIONS = "53300";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private DatabaseAway() {}

    /** Whether the same may well succeed in a while: nothing is wrong with what was asked, and nothing was stored. */
    public static boolean isCauseOf(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && passes(refused)
                    || cause instanceof TransactionSystemException ended
                            && isCauseOf(ended.getApplicationException())) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(SQLException refused) {
        String state = refused.getSQLState();
        return refused instanceof SQLTransientConnectionException
                || state != null
                        && state.length() == 5
                        && (CLASSES_OF_STATES.contains(state.substring(0, 2))
                                || state.equals(TOO_MANY_CONNECTIONS)
                                || state.equals(LOCK_NOT_AVAILABLE));
    }
}
