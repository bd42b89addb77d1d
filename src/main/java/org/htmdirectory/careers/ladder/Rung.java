package org.htmdirectory.careers.ladder;

import java.util.List;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Doubt;
import org.htmdirectory.terms.Evidence;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Role;

/**
 * A role at a level.
 *
 * @param slug its permanent address part
 * @param role the role
 * @param level the level, or null where the role has but one rung or the rung is told apart by its employer
 * @param label the short name that drawings use
 * @param name the full name
 * @param summary what sets it apart, a sentence
 * @param country the ISO code of the one other country that has it, or null where it is found in the United States
 * @param experience the years of work that employers, class specifications or certifications ask for; unknown where none
 *     names a number
 * @param posts how many such posts there are, or null where nobody says
 * @param attained the schooling that most people there have, at the least
 * @param schooling the same in words, with what else counts
 * @param certifications the certificates that it asks for or that help
 * @param evidence how well all this is evidenced
 * @param citations where the facts come from
 */
public record Rung(
        String slug,
        Role role,
        Level level,
        String label,
        String name,
        String summary,
        String country,
        Years experience,
        Posts posts,
        Schooling attained,
        String schooling,
        List<Certification> certifications,
        Evidence evidence,
        List<Citation> citations)
        implements Place {

    /** Whether it is found only outside the United States. */
    public boolean isAbroad() {
        return country != null;
    }

    /** Whether there are so few such posts that nobody should plan to get one on the way to another. */
    public boolean isScarce() {
        return posts != null && posts.areFew();
    }

    @Override
    public String address() {
        return "/careers/rungs/" + slug;
    }

    /** How sure this is. */
    public Doubt doubt() {
        return evidence.doubt(citations);
    }
}
