package org.htmdirectory.platform.edition;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.htmdirectory.platform.reference.DataVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets no program put its data in the place of newer ones. It looks before every migration: by then Flyway has locked the
 * database, so that two programs which start at once are told apart too, and all migrations are undone together.
 */
@Component
class EditionOrder implements Callback {

    private final int ours = DataVersion.ofThisProgram().number();
    private final boolean acceptOlder;

    EditionOrder(@Value("${htm.edition.accept-older}") boolean acceptOlder) {
        this.acceptOlder = acceptOlder;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        int theirs = newest(context.getConnection());
        if (theirs > ours && !acceptOlder) {
            throw refusal(theirs);
        }
    }

    @Override
    public String getCallbackName() {
        return "edition order";
    }

    /** The version of the data that the newest edition was made of; 0 where there is none, or it had no version yet. */
    private static int newest(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            if (!text(statement, "select to_regclass('edition') is not null").equals("t")) {
                return 0;
            }
            String version = text(
                    statement, "select to_jsonb(edition) ->> 'data_version' from edition order by number desc limit 1");
            return version == null ? 0 : Integer.parseInt(version);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("Cannot read which edition the database holds", unreadable);
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return found.next() ? found.getString(1) : null;
        }
    }

    private NewerDatabaseException refusal(int theirs) {
        return new NewerDatabaseException(
                "The database holds newer data than this program: version %d, and the program brings version %d."
                                .formatted(theirs, ours)
                        + " Its older tables were not put in their place.",
                "Start the newer program again. If this one is meant to take its place, start it with"
                        + " HTM_EDITION_ACCEPT_OLDER=true.");
    }
}
