package org.htmdirectory.titles.classify;

/**
 * The page {@code /classify}: one title and what it is.
 *
 * @param form what was asked
 * @param more the field that the visitor wants to fill in next, or null
 * @param answer the answer, or null where there was nothing to answer
 */
record ClassifyPage(ClassifyForm form, String more, ClassifyAnswer answer) {

    /** The page's heading, for browsers and search engines. */
    public String title() {
        return answer == null ? "Classify a job title" : "“" + answer.shortTitle() + "”, classified";
    }

    /** The page's description for search engines. */
    public String description() {
        return "Which standard role of healthcare technology management a job title is, at which level, which official"
                + " code to report, how sure that is, and why.";
    }

    /** The address of this answer, with no more in it than was asked. */
    public String address() {
        return form.address();
    }

    /** Whether a title was asked for that shows nothing. */
    public boolean isBlank() {
        return form.isAsked() && form.isBlank();
    }

    /** Whether the fields beside the title are shown open. */
    public boolean isOpen() {
        return answer == null || more != null;
    }

    /** The name of the field where the cursor starts, or null. */
    public String focus() {
        if (form.isTooLong()) {
            return null;
        }
        return answer == null ? "title" : more;
    }

    /** The address that asks the same with a field open to say more in; what was chosen is open again. */
    public String more(String field) {
        return unchosen() + "&more=" + field;
    }

    /** The address of the answer as the role of that slug. */
    public String as(String role) {
        return form.as(role).address();
    }

    /** The address of the answer where nothing is chosen. */
    public String unchosen() {
        return form.as("").address();
    }
}
