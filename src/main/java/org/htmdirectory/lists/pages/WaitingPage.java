package org.htmdirectory.lists.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/**
 * The page that asks a visitor to wait until lists are taken again.
 *
 * @param address what was asked for
 * @param sent whether a form was sent there
 * @param pasted the list that was pasted, or null
 * @param fields what else was in the form
 */
record WaitingPage(String address, boolean sent, String pasted, List<Field> fields) {

    static final String TEXT =
            "Lists and files cannot be taken or shown just now. This passes by itself, mostly within a"
                    + " minute, and no list that was handed in is lost.";

    private static final String PASTED = "titles";

    /** A field of the form that was sent. */
    record Field(String name, String value) {}

    static WaitingPage of(HttpServletRequest request) {
        boolean upload =
                request.getContentType() != null && request.getContentType().startsWith("multipart/");
        boolean sent = HttpMethod.POST.matches(request.getMethod()) && !upload;
        String asked = request.getQueryString() == null || sent ? "" : "?" + request.getQueryString();
        return new WaitingPage(
                upload ? Addresses.ENTRY : request.getRequestURI() + asked,
                sent,
                sent ? request.getParameter(PASTED) : null,
                sent ? fields(request) : List.of());
    }

    private static List<Field> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().equals(PASTED))
                .flatMap(field -> Stream.of(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
    }

    public String title() {
        return "Lists have to wait a moment";
    }

    public String description() {
        return TEXT;
    }
}
