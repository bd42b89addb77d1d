package org.htmdirectory.codes.reporting;

import org.htmdirectory.codes.reporting.CodeToReport.Use;
import org.htmdirectory.platform.site.Article;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Role;

/**
 * A standard wording for a job posting. What the directory cannot know stands in square brackets.
 *
 * @param title the standard title, e.g. <i>Biomedical Equipment Technician II</i>
 * @param text the wording for people
 * @param markup the wording for search engines: a script element with a {@code JobPosting} of schema.org
 */
public record Posting(String title, String text, String markup) {

    /**
     * The posting of a job in a role.
     *
     * @param role the role
     * @param level the level, or null
     * @param codes what to report the role under
     * @param ownTitle the employer's own title for the job without what does not name the work; markup names it, too
     * @param employer the employer's name; empty where it is not known
     */
    public static Posting of(Role role, Level level, CodesToReport codes, String ownTitle, String employer) {
        String title = title(role, level);
        return new Posting(
                title,
                text(title, role, codes, employer.isEmpty() ? "[Name of the employer]" : employer),
                PostingMarkup.of(title, role, codes, ownTitle, employer));
    }

    /** The role's name with its level; a remark in brackets after the name is left out. */
    static String title(Role role, Level level) {
        String name = role.name().replaceFirst("\\s*\\(.*\\)$", "");
        if (level == null || level.isSaidBy(role.name())) {
            return name;
        }
        return switch (level) {
            case I, II, III, IV -> name + " " + level.code();
            case SENIOR, LEAD -> level.label() + " " + name;
            case ENTRY, SUPERVISOR, MANAGER, DIRECTOR -> name + ", " + level.words();
        };
    }

    private static String text(String title, Role role, CodesToReport codes, String employer) {
        String opening = "%s is hiring %s %s in [place].".formatted(employer, Article.before(title), title);
        String closing = "[Duties, hours, pay, what is required and how to apply]";
        return String.join("\n\n", title, opening, role.scope(), codes(codes), closing)
                .replace("\n\n\n\n", "\n\n");
    }

    private static String codes(CodesToReport codes) {
        StringBuilder line = new StringBuilder();
        for (Use use : new Use[] {Use.ONET, Use.SOC}) {
            CodeToReport code = codes.of(use);
            if (code != null && !code.isOnlyNear()) {
                line.append(line.isEmpty() ? "Occupation code: " : "; ")
                        .append(use.abbreviation())
                        .append(' ')
                        .append(code.line());
            }
        }
        return line.toString();
    }
}
