package org.htmdirectory.platform.answer;

/** The {@code Accept} of a request (RFC 9110, 12.5.1). */
final class AcceptedTypes {

    private AcceptedTypes() {}

    /** Whether it takes a content of that type for certain; where it refuses anything, it is left to Spring. */
    static boolean take(String accepted, String contentType) {
        int semicolon = contentType.indexOf(';');
        String type = (semicolon < 0 ? contentType : contentType.substring(0, semicolon)).strip();
        String kind = type.substring(0, type.indexOf('/') + 1) + "*";
        return !Weighted.refusesAny(accepted)
                && Weighted.takes(
                        accepted,
                        part -> part.equalsIgnoreCase(type) || part.equalsIgnoreCase(kind) || part.equals("*/*"));
    }
}
