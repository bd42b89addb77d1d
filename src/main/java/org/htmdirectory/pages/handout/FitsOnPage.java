package org.htmdirectory.pages.handout;

import org.htmdirectory.careers.pathway.TimedWay;
import org.htmdirectory.careers.pathway.WayStep;

/**
 * What of a way fits on one page beside its steps, as the style sheet spaces it. Lengths are in points and
 * rather too long than too short.
 *
 * @param details whether there is room for what goes beyond a step and its length
 * @param bars whether there is room for the drawing of how long the ways take
 * @param summary whether there is room for what the rung is
 */
record FitsOnPage(boolean details, boolean bars, boolean summary) {

    private static final int PAGE = 711;
    private static final int LINE = 15;
    private static final int LETTERS = 96;
    private static final int HEAD = 35;
    private static final int TITLE_LINE = 31;
    private static final int TITLE_LETTERS = 43;
    private static final int LEDE_LINE = 19;
    private static final int LEDE_LETTERS = 74;
    private static final int HEADING = 33;
    private static final int PARAGRAPH = 5;
    private static final int STEP = 24;
    private static final int BAR = 26;
    private static final int FOOT = 26;
    private static final int LARGE_LINE = 23;
    private static final int LARGE_LETTERS = 52;
    private static final int LARGE_HEAD = 45;
    private static final int LARGE_TITLE = 35;
    private static final int LARGE_TITLE_LETTERS = 34;
    private static final int LARGE_STEP = 7;
    private static final int LARGE_FOOT = 130;
    private static final String EDITION = "HTM Directory, edition 1000, November 22, 2026. ";
    private static final int FOOT_LETTERS = 82;

    /** What fits; nothing of it in large print. */
    static FitsOnPage of(PathHandout page) {
        return page.format().isLarge() ? new FitsOnPage(false, false, false) : normal(page);
    }

    /** Whether large print has room for what to do at each step. */
    static boolean isForTasksInLargePrint(PathHandout page) {
        int head = LARGE_HEAD + LARGE_TITLE * lines(page.title(), LARGE_TITLE_LETTERS);
        int note = page.isDoubtful() ? LARGE_LINE : 0;
        int time = LARGE_LINE * lines(page.first().choice().heading() + ": " + page.time(), LARGE_LETTERS);
        int steps = page.first().stages().stream()
                .mapToInt(FitsOnPage::inLargePrint)
                .sum();
        return head + time + steps + note + LARGE_FOOT <= PAGE;
    }

    private static int inLargePrint(WayStep stage) {
        String head = stage.number() + ". " + stage.to().label() + " "
                + stage.transition().kind().label() + ", "
                + stage.transition().years().words() + " *";
        return LARGE_STEP
                + LARGE_LINE
                        * (lines(head, LARGE_LETTERS) + lines(stage.transition().task(), LARGE_LETTERS));
    }

    private static FitsOnPage normal(PathHandout page) {
        int left = PAGE - needed(page);
        boolean details = left >= details(page);
        left -= details ? details(page) : 0;
        boolean bars = left >= page.ways().size() * BAR;
        left -= bars ? page.ways().size() * BAR : 0;
        return new FitsOnPage(details, bars, left >= summary(page));
    }

    private static int needed(PathHandout page) {
        int title = HEAD
                + TITLE_LINE * lines(page.title(), TITLE_LETTERS)
                + HEADING
                + PARAGRAPH
                + LINE * lines(page.time(), LETTERS);
        int note = page.isDoubtful() ? LINE + PARAGRAPH : 0;
        return title + steps(page.first()) + others(page) + note + foot(page.imprint());
    }

    private static int steps(TimedWay told) {
        return told.stages().stream()
                .mapToInt(stage -> STEP + LINE * lines(stage.transition().task(), LETTERS))
                .sum();
    }

    private static int others(PathHandout page) {
        return page.others().isEmpty()
                ? 0
                : HEADING
                        + page.others().stream()
                                .mapToInt(other ->
                                        PARAGRAPH + LINE * lines(page.heading(other) + page.line(other), LETTERS))
                                .sum();
    }

    private static int foot(Imprint imprint) {
        return FOOT + LINE * lines(EDITION + imprint.credit().full(), FOOT_LETTERS);
    }

    private static int details(PathHandout page) {
        return page.first().stages().stream()
                .mapToInt(stage -> LINE * lines(page.details(stage), LETTERS))
                .sum();
    }

    private static int summary(PathHandout page) {
        return PARAGRAPH + LEDE_LINE * lines(page.summary(), LEDE_LETTERS);
    }

    private static int lines(String text, int letters) {
        return (text.length() + letters - 1) / letters;
    }
}
