package org.htmdirectory.api.access;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.platform.site.NotFoundException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A part of a list, with the addresses of the parts beside it. These are paths on this site, and say anew what the request
 * said of its answer.
 *
 * @param rows what stands on it
 * @param total how many there are on all pages
 * @param next the path of the next page, or null on the last
 * @param prev the path of the page before, or null on the first
 */
public record ListPage<T>(List<T> rows, int total, String next, String prev) {

    /** The largest page. */
    public static final int LARGEST = 1_000;

    /** Cuts a page out of a list; throws {@link NotFoundException} where it ends before. */
    public static <T> ListPage<T> of(Collection<T> all, String path, int page, int size) {
        long start = (page - 1L) * size;
        if (page > 1 && start >= all.size()) {
            throw new NotFoundException("page", String.valueOf(page));
        }
        return new ListPage<>(
                all.stream().skip(start).limit(size).toList(),
                all.size(),
                start + size < all.size() ? address(path, page + 1, size) : null,
                page > 1 ? address(path, page - 1, size) : null);
    }

    private static String address(String path, int page, int size) {
        String kept = Stream.of(ChosenFields.PARAMETER, PinnedEdition.PARAMETER)
                .map(ListPage::asked)
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
        return "%s?page=%d&size=%d%s".formatted(path, page, size, kept);
    }

    // Both have been checked: they hold letters, digits, commas and blanks.
    private static String asked(String parameter) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            String value = attributes.getRequest().getParameter(parameter);
            return value == null ? null : "&" + parameter + "=" + value.replaceAll("\\s", "");
        }
        return null;
    }
}
