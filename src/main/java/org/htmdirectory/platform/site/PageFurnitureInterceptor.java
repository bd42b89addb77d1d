package org.htmdirectory.platform.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.htmdirectory.platform.site.PageFurniture.Kept;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lays the furniture of every page where the layout finds it: in the request attribute {@code furniture}. */
@Component
@EnableConfigurationProperties(SiteProperties.class)
class PageFurnitureInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final SiteProperties site;
    private final SiteAddress address;

    PageFurnitureInterceptor(SiteProperties site) {
        this.site = site;
        this.address = new SiteAddress(site);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute("furniture", furniture(request));
        return true;
    }

    private PageFurniture furniture(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return new PageFurniture(null, null, null, null, null, List.of());
        }
        UsState state = ChosenState.in(request).orElse(null);
        return new PageFurniture(
                request.getServletPath(),
                site.full(request.getRequestURI()),
                address.full(picture(request, state), request),
                state,
                state == null ? null : nationwide(request),
                kept(request));
    }

    // A link to the schools of a state shows that state.
    private static String picture(HttpServletRequest request, UsState state) {
        return state != null && request.getServletPath().equals(SitePart.SCHOOLS.address())
                ? PageFurniture.pathOfPicture(state)
                : PageFurniture.pathOfPicture(request.getRequestURI());
    }

    // What a form sends in its body is not part of the address.
    private static List<Kept> kept(HttpServletRequest request) {
        if (!ChosenState.isAsked(request)) {
            return List.of();
        }
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(ChosenState.PARAMETER))
                .flatMap(parameter ->
                        Arrays.stream(parameter.getValue()).map(value -> new Kept(parameter.getKey(), value)))
                .toList();
    }

    private static String nationwide(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromRequest(request)
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam(ChosenState.PARAMETER, "")
                .build()
                .toUriString();
    }
}
