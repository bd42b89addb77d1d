package org.htmdirectory.lists.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * The form that a page offers, as a browser would send it with nothing changed.
 *
 * @param fields the value of each field
 */
record PageForm(Map<String, String> fields) {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern SELECT =
            Pattern.compile("<select [^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern FIRST = Pattern.compile("<option value=\"([^\"]*)\"");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\"[^>]* selected");

    static PageForm in(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        HIDDEN.matcher(page).results().forEach(found -> fields.put(found.group(1), found.group(2)));
        SELECT.matcher(page).results().forEach(found -> fields.put(found.group(1), chosen(found.group(2))));
        return new PageForm(fields);
    }

    private static String chosen(String options) {
        Matcher chosen = CHOSEN.matcher(options);
        Matcher first = FIRST.matcher(options);
        return chosen.find() ? chosen.group(1) : first.find() ? first.group(1) : "";
    }

    /** The same with something typed into a field. */
    PageForm with(String field, String text) {
        Map<String, String> typed = new LinkedHashMap<>(fields);
        typed.put(field, text);
        return new PageForm(typed);
    }

    /** The fields as names and values by turns. */
    String[] namesAndValues() {
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), HtmlUtils.htmlUnescape(field.getValue())))
                .toArray(String[]::new);
    }

    /** The fields as the body of a request. */
    String encoded() {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(HtmlUtils.htmlUnescape(field.getValue())))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
