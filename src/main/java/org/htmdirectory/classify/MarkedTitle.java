package org.htmdirectory.classify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A title cut into the parts that an answer rests on and those between them.
 *
 * @param parts the whole title in order
 */
record MarkedTitle(List<Part> parts) {

    /**
     * A part of the title.
     *
     * @param text the part as written
     * @param kind what it was read as; null where nothing rests on it
     */
    record Part(String text, Reason.Kind kind) {

        /** Whether something rests on it. */
        public boolean isMarked() {
            return kind != null;
        }

        /** What it was read as, in a word or two. */
        public String label() {
            return ReasonLine.label(kind);
        }

        /** The end of its style's name. */
        public String style() {
            return kind.code();
        }
    }

    /** The title with the parts that reasons point to. Where they overlap, the shorter part stands out of the longer. */
    static MarkedTitle of(String title, List<Reason> reasons) {
        return new MarkedTitle(parts(title, owners(title.length(), reasons)));
    }

    /** Whether anything in it is marked. */
    public boolean isMarked() {
        return parts.stream().anyMatch(Part::isMarked);
    }

    /** The title without what does not name the work, on one line, and without the signs that tied it on. */
    String withoutNoise() {
        return parts.stream()
                .map(part -> part.kind() == Reason.Kind.NOISE ? " " : part.text())
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
        if (owner == null || core.isEmpty()) {
            parts.add(new Part(text, null));
            return;
        }
        int start = text.indexOf(core);
        addBlank(parts, text.substring(0, start));
        parts.add(new Part(core, owner.kind()));
        addBlank(parts, text.substring(start + core.length()));
    }

    private static void addBlank(List<Part> parts, String blank) {
        if (!blank.isEmpty()) {
            parts.add(new Part(blank, null));
        }
    }
}
