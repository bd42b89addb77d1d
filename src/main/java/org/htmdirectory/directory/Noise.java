package org.htmdirectory.directory;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What employers write into titles that does not name the work: hours, terms, pay, job numbers, places. */
final class Noise {

    private static final String STATES =
            "(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])";
    private static final String NAMED_STATES =
            "(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois"
                    + "|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi"
                    + "|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)"
                    + "|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia"
                    + "|Washington|Wisconsin|Wyoming|USA?|UK)";
    private static final String PLACE = "\\p{Lu}[\\p{L}.'’ ]{1,40}";

    private static final List<Rule> RULES = List.of(
            rule("it names an employer or a place", false, "\\s@.*$|\\bat\\s+\\p{Lu}.*$"),
            rule(
                    "it says where, not what",
                    false,
                    "(?:\\s[-–—|]|,|\\(|\\bin)\\s*(?:" + PLACE + ",\\s*)(?:" + STATES + "|" + NAMED_STATES + ")\\b\\)?"
                            + "|(?:\\s[-–—|]|,|\\()\\s*(?:" + STATES + "|" + NAMED_STATES + ")\\)?\\s*$"),
            rule(
                    "it says what is paid, not what the work is",
                    true,
                    "(?:up to\\s*)?[$€£]\\s?\\d[\\d,.]*\\s?k?(?:\\s*[-–]\\s*[$€£]?\\s?\\d[\\d,.]*\\s?k?)?"
                            + "(?:\\s*(?:/|per|an)\\s*(?:hr|hour|yr|year))?(?:\\s*sign[- ]?on)?(?:\\s*bonus)?"
                            + "|\\bsign[- ]?on(?:\\s*bonus)?\\b|\\bbonus\\b|\\bweekly pay\\b"),
            rule(
                    "it is a job number",
                    true,
                    "\\b(?:job|req|requisition|posting)\\b(?:\\s*(?:id|no|number)\\b)?[\\s.:#]*[a-z]{0,3}-?\\d+\\b"
                            + "|\\breq\\b\\s*#?|\\bj?r-?\\d{4,}\\b|#\\s*[a-z]{0,3}-?\\d+\\b|\\b\\d{5,}\\b|\\(0\\d+\\)"),
            rule("it says who may apply, not what", true, "\\(?\\b(?:[mfwdhx]/){1,3}[mfwdhx]\\b\\)?|\\ball genders\\b"),
            rule(
                    "it says when, not what",
                    true,
                    "\\b(?:(?:1st|2nd|3rd|first|second|third|am|pm|day|night|evening|swing|graveyard|mid|rotating|weekend)s?"
                            + "[\\s-]*shifts?|shift\\b|nights?\\b|days?\\b(?! sur)|evenings?\\b|weekends?\\b|overnights?\\b"
                            + "|\\d+\\s*days?\\s*/\\s*week|on[- ]call|4x10s?)"),
            rule(
                    "it says on what terms, not what",
                    true,
                    "\\b(?:full|part)[- ]?time\\b|\\bf/?t\\b|\\bp/?t\\b|\\bprn\\b|\\bper[- ]diem\\b|\\bcasual\\b|\\btemp(?:orary)?\\b"
                            + "|\\bpermanent\\b|\\bseasonal\\b|\\bfloat(?:er)?\\b|\\b\\d\\.\\d+\\s*fte\\b|\\bfte\\b|\\bbenefits?\\b"
                            + "|\\bpaid\\b|\\b(?:internal|external)\\s+posting\\b|\\bcontract\\s*$|\\bnew grads?\\b"),
            rule(
                    "it says where, not what",
                    true,
                    "\\bremote\\b(?! (?:service|support))|\\bhybrid\\b(?! (?:or|operating))|\\bon-?site\\b|\\brelocation\\b(?: assistance)?"
                            + "|\\btravel(?: required)?\\b|\\bnationwide\\b"),
            rule(
                    "it advertises the job",
                    true,
                    "\\b(?:now hiring|hiring(?: now)?|wanted|needed|urgent(?:ly)?|immediate(?: opening| start)?|great opportunity"
                            + "|apply (?:now|today)|experienced|opening)\\b"));

    private Noise() {}

    /** A text with its noise blanked out, so that offsets hold; each piece is added to {@code reasons}. */
    static String blank(String text, List<Reason> reasons) {
        StringBuilder clean = new StringBuilder(text);
        for (Rule rule : RULES) {
            Matcher found = rule.pattern.matcher(clean.toString());
            while (found.find()) {
                blank(clean, text, found, rule.why, reasons);
            }
        }
        return clean.toString();
    }

    private static void blank(StringBuilder clean, String text, Matcher found, String why, List<Reason> reasons) {
        int from = found.start();
        int to = found.end();
        if (from > 0 && to < text.length() && text.charAt(from - 1) == '(' && text.charAt(to) == ')') {
            from--;
            to++;
        }
        String part = text.substring(from, to).replaceAll("^[\\s,|–—-]+|[\\s,|–—-]+$", "");
        if (!part.isEmpty()) {
            reasons.add(Reason.about(Reason.Kind.LEFT_OUT, part, "left out: " + why));
            clean.replace(from, to, " ".repeat(to - from));
        }
    }

    private static Rule rule(String why, boolean anyCase, String pattern) {
        return new Rule(Pattern.compile(pattern, anyCase ? Pattern.CASE_INSENSITIVE : 0), why);
    }

    private record Rule(Pattern pattern, String why) {}
}
