package org.htmdirectory.careers.glance;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.careers.devices.Device;
import org.htmdirectory.careers.work.Holland;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.RoleFact;

/**
 * A job at a glance.
 *
 * @param role the job
 * @param device a kind of device that people in it live with, to be drawn; null where none is known or a sign stands for it
 * @param sign the symbol that stands for it instead; null where a device does
 * @param facts its usual schooling and its pay, in the nation and in the state that the visitor has chosen
 * @param letters what those who like the work like, the strongest first; empty where that is not told
 */
public record JobCard(Role role, Device device, String sign, List<RoleFact.Line> facts, List<Holland> letters) {

    /** The Holland letters, e.g. <i>RCI</i>. */
    public String code() {
        return letters.stream().map(Holland::letter).map(String::valueOf).collect(Collectors.joining());
    }

    /** What the letters stand for, e.g. <i>hands and machines, keeping things in order</i>. */
    public String lettersInWords() {
        return letters.stream().map(Holland::label).collect(Collectors.joining(", "));
    }

    /** Where its facts were read. */
    public Stream<Citation> citations() {
        return facts.stream().map(RoleFact.Line::citation).filter(Objects::nonNull);
    }
}
