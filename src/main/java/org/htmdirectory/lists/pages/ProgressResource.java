package org.htmdirectory.lists.pages;

/**
 * How far a run has come, for the page's script.
 *
 * @param state the state of the run
 * @param done how many rows are done
 * @param total how many there are
 * @param says the same in a sentence
 */
record ProgressResource(String state, int done, int total, String says) {

    static ProgressResource of(ProgressPage page) {
        return new ProgressResource(
                page.run().state().code(), page.run().done(), page.run().total(), page.says());
    }
}
