package org.htmdirectory.platform.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Keeps the state that a visitor has chosen in every link and form of the pages that follow, so that it is chosen once.
 * Nothing is kept on the visitor's machine or here: the address alone knows it. Spring and Thymeleaf ask the bean of this
 * name about each address they write.
 */
@Component("requestDataValueProcessor")
class ChosenState implements RequestDataValueProcessor {

    static final String PARAMETER = UsState.PARAMETER;

    // Files are the same for every state, but for PDFs.
    private static final Pattern FILE = Pattern.compile("/(css|js|img|api|sources|s)/.*|.*\\.(csv|json|xml|txt)");
    private static final Pattern HAS_STATE = Pattern.compile("[?&;]" + PARAMETER + "=");

    /** Whether a page is asked for by its address alone. */
    static boolean isAsked(HttpServletRequest request) {
        boolean asks = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        return asks && request.getDispatcherType() != DispatcherType.ERROR;
    }

    /** The state chosen in a request, if it names one. What is sent in a body is not read for it: it may be large. */
    static Optional<UsState> in(HttpServletRequest request) {
        if (!isAsked(request)) {
            return Optional.empty();
        }
        String text = request.getParameter(PARAMETER);
        return text == null || text.isBlank() ? Optional.empty() : UsState.find(text);
    }

    @Override
    public String processUrl(HttpServletRequest request, String address) {
        return in(request)
                .filter(state -> isPage(address))
                .map(state -> with(address, state))
                .orElse(address);
    }

    private static boolean isPage(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && !HAS_STATE.matcher(address).find()
                && !FILE.matcher(address.split("[?#]", 2)[0]).matches();
    }

    private static String with(String address, UsState state) {
        String[] parts = address.split("#", 2);
        // Thymeleaf asks for addresses as they stand in HTML, Spring's redirects for bare ones.
        String and = parts[0].contains("&amp;") ? "&amp;" : "&";
        String joined = parts[0] + (parts[0].contains("?") ? and : "?") + PARAMETER + "=" + state.slug();
        return parts.length > 1 ? joined + "#" + parts[1] : joined;
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
        return action;
    }

    @Override
    public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        return in(request).map(state -> Map.of(PARAMETER, state.slug())).orElse(Map.of());
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, String name, String value, String type) {
        return value;
    }
}
