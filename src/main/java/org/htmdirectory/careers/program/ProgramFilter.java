package org.htmdirectory.careers.program;

import java.util.Optional;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.site.BadInputException;
import org.htmdirectory.platform.site.UsState;

/**
 * What a visitor chose programs by; null where anything.
 *
 * @param state where they must be
 * @param credential what they must lead to
 * @param delivery how they must be taught
 * @param standing what may be counted on; where null, those that are known to run
 */
record ProgramFilter(UsState state, Credential credential, Delivery delivery, Program.Standing standing) {

    /** Refuses what names nothing; empty texts choose nothing. */
    static ProgramFilter parse(String state, String credential, String delivery, String standing) {
        return new ProgramFilter(
                UsState.asked(state).orElse(null),
                coded(Credential.class, credential, "credential"),
                coded(Delivery.class, delivery, "way of teaching"),
                coded(Program.Standing.class, standing, "standing"));
    }

    private static <E extends Enum<E> & EnumCode> E coded(Class<E> set, String code, String what) {
        Optional<E> found = EnumCode.find(set, code);
        if (found.isEmpty() && !code.isEmpty()) {
            throw new BadInputException("There is no %s %s.".formatted(what, BadInputException.quoted(code)));
        }
        return found.orElse(null);
    }

    /** This filter for every state. */
    ProgramFilter everywhere() {
        return new ProgramFilter(null, credential, delivery, standing);
    }

    boolean lets(Program program) {
        return (state == null || program.state() == state)
                && (credential == null || program.credential() == credential)
                && (delivery == null || program.delivery() == delivery)
                && letsStanding(program.standing());
    }

    /** Whether it lets a program for engineers pass, wherever it is: most are on a page without a date, which is no reason against. */
    boolean letsEngineers(Program program) {
        return (credential == null || program.credential() == credential)
                && (delivery == null || program.delivery() == delivery)
                && (standing == null || program.standing() == standing);
    }

    private boolean letsStanding(Program.Standing of) {
        return standing == null ? of.isReliable() : of == standing;
    }

    /** Whether anything was chosen. */
    public boolean isSet() {
        return state != null || credential != null || delivery != null || standing != null;
    }

    /** The two letters of the state, or null. */
    public String stateCode() {
        return state == null ? null : state.name();
    }
}
