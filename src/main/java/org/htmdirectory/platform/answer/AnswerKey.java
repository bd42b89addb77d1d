package org.htmdirectory.platform.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/**
 * What an answer depends on beside the edition.
 *
 * @param origin what the site calls itself in it, or empty
 * @param path the path as it was asked
 * @param query the query as it was asked, or null
 */
record AnswerKey(String origin, String path, String query) {

    /**
     * Parameters whose values one chooses. What people type is as many-sided as they are, and is theirs: answers to that are
     * not kept.
     */
    static final Set<String> CHOSEN = Set.of(
            "credential",
            "delivery",
            "edition",
            "family",
            "fields",
            "from",
            "group",
            "in",
            "issuer",
            "kind",
            "page",
            "paper",
            "print",
            "role",
            "schooling",
            "size",
            "soc",
            "sort",
            "standing",
            "start",
            "state",
            "status",
            "to");

    private static final int LONGEST = 300;
    private static final int MOST_PARAMETERS = 6;

    /**
     * The key of the answer to a request; empty where it may not be kept.
     *
     * @param origin what the site calls itself to whoever asks, or empty
     */
    static Optional<AnswerKey> of(HttpServletRequest request, String origin) {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        boolean plain = request.getHeader(HttpHeaders.RANGE) == null && request.getHeader(HttpHeaders.ORIGIN) == null;
        boolean kept = isRead(request) && plain && path.length() <= LONGEST && isChosen(query);
        return kept ? Optional.of(new AnswerKey(origin, path, query)) : Optional.empty();
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static boolean isChosen(String query) {
        if (query == null) {
            return true;
        }
        String[] parameters = query.split("&", MOST_PARAMETERS + 1);
        if (query.length() > LONGEST || parameters.length > MOST_PARAMETERS) {
            return false;
        }
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            if (!CHOSEN.contains(equals < 0 ? parameter : parameter.substring(0, equals))) {
                return false;
            }
        }
        return true;
    }

    /** Whether no other parameters are asked for than these. */
    boolean asksOnlyFor(Set<String> known) {
        if (query == null) {
            return true;
        }
        for (String parameter : query.split("&")) {
            int equals = parameter.indexOf('=');
            if (!known.contains(equals < 0 ? parameter : parameter.substring(0, equals))) {
                return false;
            }
        }
        return true;
    }

    /** About how much memory it takes, in bytes. */
    int weight() {
        return origin.length() + path.length() + (query == null ? 0 : query.length());
    }
}
