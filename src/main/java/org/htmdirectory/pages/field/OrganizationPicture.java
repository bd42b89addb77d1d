package org.htmdirectory.pages.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Who sits where: in the middle those who look after medical devices, on the left the organizations that are there for
 * these people, on the right those that are there for devices and hospitals. Lengths are in units of the drawing, {@link #WIDTH} wide.
 *
 * @param height of the drawing
 * @param boxes one a kind
 */
record OrganizationPicture(int height, List<Box> boxes) {

    static final int WIDTH = 960;

    private static final int HEAD = 48;
    private static final int ROW = 20;
    private static final int GAP = 22;
    private static final int COLUMN = 290;
    private static final int TOP = 34;
    private static final int MOST = 4;
    private static final int LETTERS = 35;
    private static final int MIDDLE_LEFT = 390;
    private static final int MIDDLE_RIGHT = 570;
    private static final int MARGIN = 12;

    /** A kind with some of its organizations; {@code join} is the line to the middle. */
    record Box(OrganizationKind kind, int count, int x, int y, int height, String join, List<Line> lines) {}

    /** A link at a place; {@code y} is its baseline. */
    record Line(String text, String full, String address, int x, int y) {}

    static OrganizationPicture of(List<OrganizationsPage.Group> groups) {
        List<OrganizationsPage.Group> left =
                groups.stream().filter(group -> group.kind().isForPeople()).toList();
        List<OrganizationsPage.Group> right =
                groups.stream().filter(group -> !group.kind().isForPeople()).toList();
        int height = Math.max(height(left), height(right));
        List<Box> boxes = new ArrayList<>(column(left, 0, height));
        boxes.addAll(column(right, WIDTH - COLUMN, height));
        return new OrganizationPicture(TOP + height, List.copyOf(boxes));
    }

    /** The drawing's coordinate system, for its {@code viewBox}. */
    public String viewBox() {
        return "0 0 " + WIDTH + " " + height;
    }

    /** Half the height below the column heads, where the middle stands. */
    public int middle() {
        return TOP + (height - TOP) / 2;
    }

    private static List<Box> column(List<OrganizationsPage.Group> groups, int x, int height) {
        List<Box> boxes = new ArrayList<>();
        int y = TOP + (height - height(groups)) / 2;
        for (OrganizationsPage.Group group : groups) {
            boxes.add(box(group, x, y, TOP + height / 2));
            y += height(group) + GAP;
        }
        return boxes;
    }

    private static Box box(OrganizationsPage.Group group, int x, int y, int middle) {
        int from = x == 0 ? COLUMN : x;
        int to = x == 0 ? MIDDLE_LEFT : MIDDLE_RIGHT;
        int at = y + height(group) / 2;
        int bend = (from + to) / 2;
        String join =
                String.format(Locale.ROOT, "M%d %dC%d %d %d %d %d %d", from, at, bend, at, bend, middle, to, middle);
        return new Box(group.kind(), group.organizations().size(), x, y, height(group), join, lines(group, x, y));
    }

    private static List<Line> lines(OrganizationsPage.Group group, int x, int y) {
        List<Line> lines = new ArrayList<>();
        int baseline = y + HEAD + ROW - 6;
        for (Organization each : group.organizations().stream().limit(MOST).toList()) {
            lines.add(new Line(shortened(each), each.name(), each.address(), x + MARGIN, baseline));
            baseline += ROW;
        }
        int rest = group.organizations().size() - MOST;
        if (rest > 0) {
            String address = "/organizations?kind=" + group.kind().code() + "#list";
            lines.add(new Line("and " + rest + " more", group.kind().label(), address, x + MARGIN, baseline));
        }
        return lines;
    }

    private static String shortened(Organization each) {
        String name = each.name().length() <= LETTERS ? each.name() : each.shortName();
        return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1).strip() + "…";
    }

    private static int height(List<OrganizationsPage.Group> groups) {
        return groups.stream().mapToInt(OrganizationPicture::height).sum() + GAP * Math.max(0, groups.size() - 1);
    }

    private static int height(OrganizationsPage.Group group) {
        return HEAD + ROW * Math.min(group.organizations().size(), MOST + 1) + MARGIN;
    }
}
