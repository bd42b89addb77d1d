package org.htmdirectory.pages.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.htmdirectory.pages.roles.NamesPicture.Box;
import org.htmdirectory.pages.roles.NamesPicture.Entry;
import org.htmdirectory.pages.roles.NamesPicture.Group;
import org.htmdirectory.pages.roles.NamesPicture.Line;

/** Places the parts of a {@link NamesPicture}. */
final class NamesPictureLayout {

    private static final double LABEL = 20;
    private static final double ROW = 19;
    private static final double GAP = 18;
    private static final double COLUMN = 322;
    private static final double BAR = 6;
    private static final double ROLE_WIDTH = 176;
    private static final double ROLE_X = (NamesPicture.WIDTH - ROLE_WIDTH) / 2;
    private static final int COLUMN_LETTERS = 40;
    private static final int LABEL_LETTERS = 46;
    private static final int ROLE_LETTERS = 15;

    /** A group of links to place. {@code weight} is its share of the ribbons on its side. */
    record Input(String label, int weight, List<Link> links, List<String> also) {}

    /** A text that leads somewhere. */
    record Link(String text, String address) {}

    private NamesPictureLayout() {}

    static NamesPicture place(String role, List<Input> names, List<Input> codes) {
        double height = Math.max(Math.max(height(names), height(codes)), 160);
        List<String> words = Wrapped.of(role, ROLE_LETTERS);
        double boxHeight = Math.max(height * 0.6, words.size() * ROW + 40);
        Box box = new Box(ROLE_X, (height - boxHeight) / 2, ROLE_WIDTH, boxHeight);
        return new NamesPicture(
                height,
                roleLines(words, box),
                box,
                column(names, box, (height - height(names)) / 2, true),
                column(codes, box, (height - height(codes)) / 2, false));
    }

    private static double height(List<Input> groups) {
        return groups.stream().mapToDouble(NamesPictureLayout::height).sum() + GAP * Math.max(0, groups.size() - 1);
    }

    private static double height(Input group) {
        return LABEL + ROW * (group.links().size() + group.also().size());
    }

    private static List<Line> roleLines(List<String> words, Box box) {
        double top = box.y() + (box.height() - words.size() * ROW) / 2 + ROW * 0.75;
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            lines.add(new Line(words.get(i), box.middle(), top + i * ROW));
        }
        return lines;
    }

    private static List<Group> column(List<Input> inputs, Box role, double top, boolean left) {
        double total = inputs.stream().mapToInt(Input::weight).sum();
        double y = top;
        double joint = role.y();
        List<Group> groups = new ArrayList<>();
        for (Input input : inputs) {
            double share = role.height() * input.weight() / total;
            groups.add(group(input, y, left, joint, share));
            y += height(input) + GAP;
            joint += share;
        }
        return groups;
    }

    private static Group group(Input input, double y, boolean left, double joint, double share) {
        double height = height(input);
        double barX = left ? COLUMN : NamesPicture.WIDTH - COLUMN - BAR;
        double textX = left ? COLUMN - 10 : NamesPicture.WIDTH - COLUMN + 10;
        List<Entry> entries = new ArrayList<>();
        double baseline = y + LABEL + ROW * 0.7;
        for (Link link : input.links()) {
            entries.add(new Entry(line(link.text(), COLUMN_LETTERS, textX, baseline), link.text(), link.address()));
            baseline += ROW;
        }
        List<Line> also = new ArrayList<>();
        for (String text : input.also()) {
            also.add(line(text, LABEL_LETTERS, textX, baseline));
            baseline += ROW;
        }
        Box bar = new Box(barX, y, BAR, height);
        String ribbon = left
                ? ribbon(barX + BAR, y, height, ROLE_X, joint, share)
                : ribbon(ROLE_X + ROLE_WIDTH, joint, share, barX, y, height);
        return new Group(line(input.label(), LABEL_LETTERS, textX, y + LABEL * 0.7), ribbon, bar, entries, also);
    }

    private static Line line(String text, int most, double x, double y) {
        String shown = text.length() > most ? text.substring(0, most - 1).strip() + "…" : text;
        return new Line(shown, x, y);
    }

    private static String ribbon(double x1, double y1, double height1, double x2, double y2, double height2) {
        double bend = (x1 + x2) / 2;
        return String.format(
                Locale.ROOT,
                "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fV%.1fC%.1f %.1f %.1f %.1f %.1f %.1fZ",
                x1,
                y1,
                bend,
                y1,
                bend,
                y2,
                x2,
                y2,
                y2 + height2,
                bend,
                y2 + height2,
                bend,
                y1 + height1,
                x1,
                y1 + height1);
    }
}
