package org.htmdirectory.careers.ladder;

/**
 * How many posts of a kind there are.
 *
 * @param count how many
 * @param year when they were counted
 */
public record Posts(int count, int year) {

    /** Below this, a post is too rare to plan a career by it. */
    private static final int FEW = 200;

    /** Whether there are too few of them to count on one. */
    public boolean areFew() {
        return count < FEW;
    }

    /** The number as a sentence. */
    public String words() {
        return "There were about %d such posts in %d.".formatted(count, year);
    }
}
