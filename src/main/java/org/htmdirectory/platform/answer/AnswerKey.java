package org.htmdirectory.platform.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;

/**
 * What an answer depends on beside the edition.
 *
 * @param origin what the site calls itself in it, or empty
 * @param path the path as it was asked
 * @param query the query as it was asked, or null
 * @param typed whether a part of the query is what someone typed
 */
record AnswerKey(String origin, String path, String query, boolean typed) {

    /**
     * Parameters whose values one chooses. What people type about themselves or their work is theirs: answers to that are not
     * kept.
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
            "measure",
            "order",
            "page",
            "paper",
            "print",
            "role",
            "schooling",
            "since",
            "size",
            "soc",
            "sort",
            "standing",
            "start",
            "state",
            "status",
            "to");

    /** Parameters with which one looks something up: many ask for the same few, and everyone else asks once. */
    static final Set<String> LOOKED_UP = Set.of("area", "limit", "q");

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
        if (!isRead(request) || !plain || path.length() > LONGEST) {
            return Optional.empty();
        }
        if (asksOnlyFor(query, CHOSEN::contains)) {
            return Optional.of(new AnswerKey(origin, path, query, false));
        }
        return asksOnlyFor(query, name -> CHOSEN.contains(name) || LOOKED_UP.contains(name))
                ? Optional.of(new AnswerKey(origin, path, query, true))
                : Optional.empty();
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** Whether no other parameters are asked for than these. */
    boolean asksOnlyFor(Set<String> known) {
        return asksOnlyFor(query, known::contains);
    }

    private static boolean asksOnlyFor(String query, Predicate<String> known) {
        if (query == null) {
            return true;
        }
        String[] parameters = query.split("&", MOST_PARAMETERS + 1);
        if (query.length() > LONGEST || parameters.length > MOST_PARAMETERS) {
            return false;
        }
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            if (!known.test(equals < 0 ? parameter : parameter.substring(0, equals))) {
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
