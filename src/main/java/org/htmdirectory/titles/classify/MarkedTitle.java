package org.htmdirectory.titles.classify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.htmdirectory.reading.verdict.Reason;
import org.htmdirectory.reading.verdict.ReasonKind;

/**
 * A title cut into the parts that an answer rests on and those between them. Signs and connecting words are no parts of
 * their own, and neighbors of one kind are one part.
 *
 * @param parts the whole title in order
 */
record MarkedTitle(List<Part> parts) {

    private static final Pattern TIE =
            Pattern.compile("(?i)[^\\p{L}\\p{N}]*(of|and|or|the|a|an|for|in|on|at|to|with|by)?[^\\p{L}\\p{N}]*");

    /**
     * A part of the title.
     *
     * @param text the part as written
     * @param kind what it was read as; null where nothing rests on it
     */
    record Part(String text, ReasonKind kind) {

        /** Whether something rests on it. */
        public boolean isMarked() {
            return kind != null;
        }

        /** What it was read as, in a word or two. */
        public String label() {
            return switch (kind) {
                case TITLE -> "Known title";
                case WORDS -> "Names the work";
                case OTHER_WORK -> "Other work";
                case LEVEL -> "Level";
                case SPECIALTY -> "Specialty";
                case CREDENTIAL -> "Credential";
                case SETTING -> "Where";
                case EMPLOYER -> "Employer";
                case DESCRIPTION -> "Description";
                case DEPARTMENT -> "Department";
                case NOISE -> "Left out";
                case LANGUAGE -> "Language";
            };
        }

        /** The end of its style's name. */
        public String style() {
            return kind.code();
        }
    }

    /** The title with the parts that reasons point to. Where they overlap, the shorter part stands out of the longer. */
    static MarkedTitle of(String title, List<Reason> reasons) {
        return new MarkedTitle(joined(parts(title, owners(title.length(), reasons))));
    }

    /** Whether anything in it is marked. */
    public boolean isMarked() {
        return parts.stream().anyMatch(Part::isMarked);
    }

    /** The title without what does not name the work, on one line, and without the signs that tied it on. */
    String withoutNoise() {
        return parts.stream()
                .map(part -> part.kind() == ReasonKind.NOISE ? " " : part.text())
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s,;:|–—-]+|[\\s,;:|–—-]+$", "");
    }

    private static Reason[] owners(int length, List<Reason> reasons) {
        List<Reason> longestFirst = new ArrayList<>(reasons);
        Collections.reverse(longestFirst);
        longestFirst.sort(Comparator.comparing((Reason reason) -> reason.to() - reason.from())
                .reversed());
        Reason[] owners = new Reason[length];
        for (Reason reason : longestFirst) {
            for (int at = Math.max(0, reason.from()); at < Math.min(length, reason.to()); at++) {
                owners[at] = reason;
            }
        }
        return owners;
    }

    private static List<Part> parts(String title, Reason[] owners) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= owners.length; to++) {
            if (to == owners.length || owners[to] != owners[from]) {
                add(parts, title.substring(from, to), owners[from]);
                from = to;
            }
        }
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, String text, Reason owner) {
        String core = text.strip();
        boolean tie = owner != null && owner.kind() != ReasonKind.NOISE && isTie(text);
        if (owner == null || core.isEmpty() || tie) {
            parts.add(new Part(text, null));
            return;
        }
        int start = text.indexOf(core);
        addBlank(parts, text.substring(0, start));
        parts.add(new Part(core, owner.kind()));
        addBlank(parts, text.substring(start + core.length()));
    }

    private static List<Part> joined(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        int last = -1;
        for (Part part : parts) {
            if (part.isMarked() && last >= 0 && joined.get(last).kind() == part.kind()) {
                List<Part> several = joined.subList(last, joined.size());
                String text = several.stream().map(Part::text).collect(Collectors.joining()) + part.text();
                several.clear();
                joined.add(new Part(text, part.kind()));
                continue;
            }
            last = part.isMarked() ? joined.size() : isTie(part.text()) ? last : -1;
            joined.add(part);
        }
        return List.copyOf(joined);
    }

    private static boolean isTie(String text) {
        return TIE.matcher(text).matches();
    }

    private static void addBlank(List<Part> parts, String blank) {
        if (!blank.isEmpty()) {
            parts.add(new Part(blank, null));
        }
    }
}
