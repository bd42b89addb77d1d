package org.htmdirectory.lists.pages;

/**
 * The page in place of a run that is not there.
 *
 * @param hours how many hours runs are kept
 */
record GonePage(long hours) {

    public String title() {
        return "There is no list here";
    }

    public String description() {
        return "Lists and results are deleted %d hours after they were handed in.".formatted(hours);
    }
}
