package org.htmdirectory.careers.devices;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Doubt;
import org.htmdirectory.terms.RoleRef;

/**
 * What is told of a kind of device.
 *
 * @param device the kind
 * @param purpose what it does for a patient
 * @param life its life, a step after the other
 * @param faults what has gone wrong with it; the newest first, then what can happen at any time
 * @param training how people learn to look after it
 */
public record DeviceProfile(
        Device device, Purpose purpose, List<Step> life, List<Fault> faults, List<Training> training) {

    static final Comparator<Fault> NEWEST_FIRST =
            Comparator.comparing(Fault::year, Comparator.nullsLast(Comparator.reverseOrder()));

    /**
     * What it does for a patient.
     *
     * @param brief in one line
     * @param text in a sentence or two
     * @param citations who says so
     */
    public record Purpose(String brief, String text, List<Citation> citations) {}

    /**
     * A step in its life.
     *
     * @param step which
     * @param text what is done, in a sentence
     * @param role who does it, or null
     * @param people who does it where it is no role of this directory, or null
     * @param citations who says so
     */
    public record Step(LifeStep step, String text, RoleRef role, String people, List<Citation> citations) {

        /** Who does it, in words. */
        public String who() {
            return role == null ? people : role.name();
        }

        /** How sure that is. */
        public Doubt doubt() {
            return Doubt.of(citations);
        }
    }

    /**
     * Something that has gone wrong.
     *
     * @param year when it was made known, or null
     * @param text what, in a sentence
     * @param citations who says so
     */
    public record Fault(Integer year, String text, List<Citation> citations) {

        /** How sure that is. */
        public Doubt doubt() {
            return Doubt.of(citations);
        }
    }

    /**
     * A way to learn how to look after it.
     *
     * @param kind which
     * @param text what is learned and where, in a sentence
     * @param certification the exam, or null where there is none
     * @param citations who says so
     */
    public record Training(TrainingKind kind, String text, Certification certification, List<Citation> citations) {

        /** How sure that is. */
        public Doubt doubt() {
            return Doubt.of(citations);
        }
    }

    /** Where all of it comes from, each page once. */
    public List<Citation> citations() {
        return Stream.of(
                        purpose.citations().stream(),
                        life.stream().flatMap(step -> step.citations().stream()),
                        faults.stream().flatMap(fault -> fault.citations().stream()),
                        training.stream().flatMap(one -> one.citations().stream()))
                .flatMap(cited -> cited)
                .distinct()
                .toList();
    }
}
