package org.htmdirectory.careers.interest;

import java.util.List;
import org.htmdirectory.careers.glance.JobCard;

/**
 * A job that is offered to someone for what they like.
 *
 * @param card the job
 * @param match how the family it belongs to suits them, and the statements that led there
 * @param before what people do before it, in a sentence; null where one may begin with it
 */
record FittingJob(JobCard card, FamilyMatch match, String before) {

    private static final int WEIGHTIEST = 4;

    /** The weightiest of the statements that speak for it. */
    public List<Statement> liked() {
        return match.liked().stream().limit(WEIGHTIEST).toList();
    }

    /** The weightiest of those that speak against it. */
    public List<Statement> disliked() {
        return match.disliked().stream().limit(WEIGHTIEST).toList();
    }
}
