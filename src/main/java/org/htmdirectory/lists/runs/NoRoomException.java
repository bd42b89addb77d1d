package org.htmdirectory.lists.runs;

import java.sql.SQLException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;

/** There is no room for an upload or for what is found in it. */
public final class NoRoomException extends RuntimeException {

    /** What the visitor is told. */
    public static final String TEXT =
            "There is no room on our disk for this list at the moment. Nothing of it was kept."
                    + " Please try again later, or use the command line on your own machine.";

    private static final String DISK_FULL = "53100";

    NoRoomException(Throwable cause) {
        super(TEXT, cause);
    }

    /** Whether the database refused something for want of room on its disk. */
    static boolean isCauseOf(DataAccessException refused) {
        return NestedExceptionUtils.getMostSpecificCause(refused) instanceof SQLException cause
                && DISK_FULL.equals(cause.getSQLState());
    }
}
