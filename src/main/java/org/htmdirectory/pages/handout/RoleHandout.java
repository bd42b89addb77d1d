package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.careers.devices.DeviceDrawing;
import org.htmdirectory.careers.work.DayHour;
import org.htmdirectory.careers.work.HardPart;
import org.htmdirectory.careers.work.RoleWork;
import org.htmdirectory.careers.work.Task;
import org.htmdirectory.careers.work.Tool;
import org.htmdirectory.careers.work.WorkingCondition;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.pages.jobs.FactStrip;
import org.htmdirectory.pages.jobs.OwnPay;
import org.htmdirectory.pages.jobs.StatePay;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.terms.Role;
import org.springframework.util.StringUtils;

/**
 * One role on the two sides of a sheet: the work on the front; how to get in and what it pays on the back.
 *
 * @param role the role
 * @param format on which paper and in which print; large print says less
 * @param drawn the devices that people in it live with, as far as they are drawn
 * @param work what the work is
 * @param names some of its other names
 * @param official what US statistics say of the code that counts it, or null
 * @param own the figure of pay that is closest to the job, or null
 * @param toStart the figure for the level at which people begin, or null
 * @param here what that code pays in the state that was chosen, or null
 * @param cost what a year of school costs, a sentence, or null where that is not known
 * @param schools where to learn it
 * @param certifications certificates for it that can be earned
 * @param levels the names of its levels in the order one rises through them; those of one height are one name
 * @param moves where people in it come from and go on to
 * @param codes the codes to know
 * @param imprint the foot of the front
 * @param backImprint the foot of the back
 */
record RoleHandout(
        Role role,
        Format format,
        List<DrawnDevice> drawn,
        RoleWork work,
        OtherNames.Some names,
        Statistics official,
        OwnPay own,
        OwnPay toStart,
        StatePay here,
        String cost,
        RoleSchools schools,
        List<Certification> certifications,
        List<String> levels,
        NextSteps moves,
        List<CodeToKnow> codes,
        Imprint imprint,
        Imprint backImprint) {

    /** How many pages one takes. */
    static final int SIDES = 2;

    private static final char UNBROKEN = '\u00a0';

    private static final int FEW_LINES = 2;
    private static final int LINES = 3;
    private static final int LINES_WITHOUT_BARS = 5;
    private static final int FEW_LEVELS = 3;
    private static final int TASKS = 6;
    private static final int HARD_PARTS = 2;
    private static final int CONDITIONS = 4;
    private static final int CONDITIONS_BRIEFLY = 2;
    private static final int TOOLS = 4;

    /** A kind of device with its drawing. */
    record DrawnDevice(String name, DeviceDrawing drawing) {}

    /** The document's title. */
    public String title() {
        return role.name();
    }

    /** What the document is, for its description. */
    public String description() {
        return role.name()
                + ": what people in this job do all day, how to get in, how the work grows and what it pays, on"
                + " two pages.";
    }

    /** The kinds of device that are drawn in a row. */
    public List<DrawnDevice> strip() {
        return pictured() == null ? drawn : drawn.subList(1, drawn.size());
    }

    /** The kind of device that is drawn large where no day is told beside the tasks; null where one is. */
    public DrawnDevice pictured() {
        return format.isLarge() || !day().isEmpty() || drawn.size() < 2 ? null : drawn.get(0);
    }

    /** How many empty lines for questions the back has room for. */
    public int questionLines() {
        if (format.isLarge() || !day().isEmpty()) {
            return 0;
        }
        int lines = official == null || official.isNearestOnly() ? LINES_WITHOUT_BARS : LINES;
        int left = lines - Math.max(0, schools.shown().size() - 1);
        return left < FEW_LINES ? 0 : left;
    }

    /** The pay of everyone under its code, with that of the job itself; null where the first is not known. */
    public PayBand band() {
        return PayBand.of(official, own);
    }

    /** What a visitor asks first. */
    public FactStrip facts() {
        return new FactStrip(official);
    }

    /** Whether the pay in the chosen state is shown first and large. */
    public boolean isHereLeading() {
        return facts().isPayCounted() && here != null && here.leads(own);
    }

    /** The figure of pay that is shown first and large, also where the sheet is listed; null where none is known. */
    public String leadingPay() {
        if (isHereLeading()) {
            return here.row().median().text();
        }
        if (own != null) {
            return own.pay().figure();
        }
        return official != null && official.isPaySpread() && !official.isNearestOnly()
                ? Figures.dollars(official.wage().median())
                : null;
    }

    /** Whom the figures of pay on the front are about; null where none stands there. */
    public String whose() {
        String job = own == null ? null : own.pay().figure() + ": " + own.whose() + ".";
        if (isHereLeading()) {
            return "%s: everyone under %s in %s. %s"
                    .formatted(
                            here.row().median().text(),
                            official.code().code(),
                            here.state().name(),
                            job);
        }
        boolean grouped = facts().isPayCounted() && (own == null || (here != null && here.isKnown()));
        String group = grouped ? "Group: everyone under " + official.code().code() + "." : null;
        String all = Stream.of(job, group).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return all.isEmpty() ? null : all;
    }

    /** The usual schooling in a word or two. */
    public String schoolingBriefly() {
        return StringUtils.capitalize(work.schooling().level().label());
    }

    /** What people do, the most frequent first; as much as there is room for. */
    public List<Task> tasks() {
        return first(work.tasks(), TASKS);
    }

    /** One day, or nothing where none is told. */
    public List<DayHour> day() {
        return work.day();
    }

    /** What is hard about it, as much as there is room for. */
    public List<HardPart> hardParts() {
        return first(work.hardParts(), HARD_PARTS);
    }

    /** Where, when and how they work. */
    public List<WorkingCondition> conditions() {
        return first(work.conditionsBesidePay(), CONDITIONS);
    }

    /** The first of them, where little else is told. */
    public List<WorkingCondition> conditionsBriefly() {
        return first(work.conditionsBesidePay(), CONDITIONS_BRIEFLY);
    }

    /** Whether so few schools are known that the back has room for more of the work. */
    public boolean isRoomy() {
        return schools.shown().size() <= 1;
    }

    /** What they work with, in one line. */
    public String toolLine() {
        return StringUtils.capitalize(work.tools().stream()
                .limit(isHereLeading() ? TOOLS - 1 : TOOLS)
                .map(Tool::name)
                .collect(Collectors.joining("; ")));
    }

    /** The other names in one line. */
    public String nameLine() {
        return names.line();
    }

    /** Its levels in one line; null where there are too few to be a way up. */
    public String levelLine() {
        return levels.size() < FEW_LEVELS
                ? null
                : levels.stream()
                        .map(level -> level.replace(' ', UNBROKEN))
                        .collect(Collectors.joining(UNBROKEN + "› "));
    }

    /** The certificates in one line; by their letters alone in large print. */
    public String certificateLine() {
        return certifications.stream()
                .map(one -> format.isLarge() ? one.briefly() : one.nameAndLetters())
                .collect(Collectors.joining(", "));
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }
}
