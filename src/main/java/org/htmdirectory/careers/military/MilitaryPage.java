package org.htmdirectory.careers.military;

import java.util.List;
import org.htmdirectory.careers.military.Trades.CodedTrade;
import org.htmdirectory.careers.military.Translation.CivilianRole;
import org.htmdirectory.sources.Citation;

/**
 * The codes of the armed forces and, where one is asked for, what it is.
 *
 * @param query the code that was asked for, as written; empty where none was
 * @param found what it stands for, or null
 * @param translation what that is worth outside; null where nothing is found or it is other work
 * @param nextDoor the trade next door that the code belongs to, or null
 * @param civilian the job that trade leads to first, with what is known of it; null where there is none
 * @param like codes that begin like one that is not known
 * @param all every code we know
 */
record MilitaryPage(
        String query,
        Occupation found,
        Translation translation,
        CodedTrade nextDoor,
        CivilianRole civilian,
        List<Occupation> like,
        List<Occupation> all) {

    /** The page's heading. */
    public String title() {
        if (found == null && nextDoor == null) {
            return "From the armed forces to a civilian job";
        }
        return (found == null ? nextDoor.code().code() : found.code()) + " as a civilian";
    }

    /** The page's description for search engines. */
    public String description() {
        return "What military codes such as 68A, 4A2X1 and HM-8410 are as civilian jobs with medical devices, what"
                + " transfers and which certifications count the service.";
    }

    /** The codes for work in the field. */
    public List<Occupation> inField() {
        return all.stream().filter(Occupation::isInField).toList();
    }

    /** The codes that people ask for and that stand for other work. */
    public List<Occupation> otherWork() {
        return all.stream().filter(one -> !one.isInField()).toList();
    }

    /** Whether a code was asked for that we do not know. */
    public boolean isUnknown() {
        return !query.isEmpty() && found == null && nextDoor == null;
    }

    /** Where what is said of the code comes from. */
    public List<Citation> citations() {
        if (translation != null) {
            return translation.citations();
        }
        if (nextDoor != null) {
            return nextDoor.citations();
        }
        return found == null ? List.of() : found.citations();
    }
}
