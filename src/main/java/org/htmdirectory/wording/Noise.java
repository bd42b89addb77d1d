package org.htmdirectory.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What employers write into titles that does not name the work: hours, terms, pay, job numbers, places.
 *
 * @param clean the text with each piece of noise overwritten by blanks, so that offsets hold
 * @param pieces what was overwritten, in no particular order
 */
public record Noise(String clean, List<Piece> pieces) {

    private static final Pattern EDGES = Pattern.compile("^[\\s,|–—-]+|[\\s,|–—-]+$");
    private static final String STATES =
            "(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])";
    private static final String NAMED_STATES =
            "(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois"
                    + "|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi"
                    + "|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)"
                    + "|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia"
                    + "|Washington|Wisconsin|Wyoming|USA?|UK)";
    private static final String PLACE = "\\p{Lu}[\\p{L}.'’ ]{1,40}";

    private static final String EMPLOYERS =
            "GE Health ?care|Siemens(?: Healthineers)?|Philips|TriMedx|Crothall|Sodexo|Agiliti"
                    + "|Renovo(?: Solutions)?|Aramark|Steris|Fresenius(?: Medical Care)?|DaVita|Baxter|Medtronic|Stryker|Hologic"
                    + "|Olympus|Canon Medical|Fujifilm|Varian|Elekta|Abbott|Beckman Coulter|Roche|Intermed|Mayo Clinic"
                    + "|Kaiser(?: Permanente)?|Johns Hopkins|Cleveland Clinic|Dräger|Getinge|Mindray|Hillrom|Welch Allyn";

    private static final List<Rule> RULES = List.of(
            rule("it names an employer, not the work", true, "\\b(?:" + EMPLOYERS + ")\\b"),
            rule(
                    "it names an employer, not the work",
                    false,
                    "(?:\\s[-–—|]|,)\\s*\\p{Lu}[\\p{L}.'’& -]{0,40}\\b"
                            + "(?:Hospitals?|Medical Cent(?:er|re)|Health(?:care)? System|Clinic|University)\\b"),
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

    /**
     * A piece of noise.
     *
     * @param part the piece as written
     * @param why why it does not name the work, e.g. <i>it says when, not what</i>
     * @param from offset of its first character in the text
     * @param to offset after its last character
     */
    public record Piece(String part, String why, int from, int to) {}

    private record Rule(Pattern pattern, String why) {}

    /** The noise in a text. */
    public static Noise in(String text) {
        StringBuilder clean = new StringBuilder(text);
        List<Piece> pieces = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher found = rule.pattern.matcher(clean.toString());
            while (found.find()) {
                blank(clean, found.start(), found.end(), rule.why, pieces);
            }
        }
        return new Noise(clean.toString(), List.copyOf(pieces));
    }

    /** The noise in a text whose words are {@code tokens}. */
    public static Noise in(String text, List<Token> tokens) {
        return in(text);
    }

    /** The words that stand in no piece of noise. */
    public List<Token> without(List<Token> tokens) {
        return pieces.isEmpty()
                ? tokens
                : tokens.stream()
                        .filter(token -> pieces.stream()
                                .noneMatch(piece -> piece.from <= token.from() && token.to() <= piece.to))
                        .toList();
    }

    private static void blank(StringBuilder clean, int start, int end, String why, List<Piece> pieces) {
        boolean inBrackets =
                start > 0 && end < clean.length() && clean.charAt(start - 1) == '(' && clean.charAt(end) == ')';
        int from = inBrackets ? start - 1 : start;
        int to = inBrackets ? end + 1 : end;
        String part = EDGES.matcher(clean.substring(from, to)).replaceAll("");
        if (!part.isEmpty()) {
            int begin = clean.indexOf(part, from);
            pieces.add(new Piece(part, why, begin, begin + part.length()));
            clean.replace(from, to, " ".repeat(to - from));
        }
    }

    private static Rule rule(String why, boolean anyCase, String pattern) {
        return new Rule(Pattern.compile(pattern, anyCase ? Pattern.CASE_INSENSITIVE : 0), why);
    }
}
