package org.htmdirectory.reading.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** What payrolls do to a title: slips, short forms, cut ends, the worker first. Always the same for the same title. */
final class PayrollWording {

    private static final Map<String, String> SHORT = new LinkedHashMap<>();

    private static final int[] FIELDS = {20, 25, 30};

    private static final int LONG = 5;

    static {
        SHORT.put("technician", "tchn");
        SHORT.put("technologist", "tech");
        SHORT.put("service", "svc");
        SHORT.put("equipment", "eqpt");
        SHORT.put("radiology", "radlg");
        SHORT.put("supervisor", "supv");
        SHORT.put("engineering", "engrg");
        SHORT.put("engineer", "engr");
        SHORT.put("manager", "mgr");
        SHORT.put("specialist", "spec");
        SHORT.put("maintenance", "maint");
        SHORT.put("director", "dir");
        SHORT.put("coordinator", "coord");
        SHORT.put("assistant", "asst");
        SHORT.put("clinical", "clin");
        SHORT.put("laboratory", "lab");
        SHORT.put("representative", "rep");
        SHORT.put("management", "mgmt");
        SHORT.put("surgical", "surg");
        SHORT.put("systems", "sys");
        SHORT.put("medical", "med");
        SHORT.put("administrator", "admin");
        SHORT.put("operations", "ops");
    }

    private PayrollWording() {}

    /** The title in other wordings: with a slip, in short forms, cut off, the last word first; those that differ from it. */
    static List<String> of(String title) {
        List<String> all = new ArrayList<>();
        Random random = new Random(title.hashCode());
        add(slip(title, random), title, all);
        add(shortened(title), title, all);
        int field = FIELDS[random.nextInt(FIELDS.length)];
        add(title.length() > field ? title.substring(0, field) : title, title, all);
        String[] words = title.split(" ");
        if (words.length > 2 && !title.contains(",") && !title.contains("(") && !title.contains("-")) {
            int last = words.length - 1;
            add(words[last] + ", " + String.join(" ", List.of(words).subList(0, last)), title, all);
        }
        return all;
    }

    private static void add(String written, String title, List<String> all) {
        if (!written.equals(title)) {
            all.add(written);
        }
    }

    private static String slip(String title, Random random) {
        String[] words = title.split(" ");
        int at = random.nextInt(words.length);
        String word = words[at];
        if (word.length() < LONG || !word.chars().allMatch(Character::isLetter)) {
            return title;
        }
        int place = 1 + random.nextInt(word.length() - 2);
        String before = word.substring(0, place);
        words[at] = switch (random.nextInt(3)) {
            case 0 -> before + word.substring(place + 1);
            case 1 -> before + word.charAt(place) + word.substring(place);
            default -> before + word.charAt(place + 1) + word.charAt(place) + word.substring(place + 2);
        };
        return String.join(" ", words);
    }

    private static String shortened(String title) {
        String[] words = title.split(" ");
        boolean any = false;
        for (int at = 0; at < words.length; at++) {
            String form = SHORT.get(words[at].toLowerCase(Locale.ROOT));
            any |= form != null;
            words[at] = form == null ? words[at] : form;
        }
        return any ? String.join(" ", words).toUpperCase(Locale.ROOT) : title;
    }
}
