package org.htmdirectory.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lays the furniture of every page where the layout finds it: in the request attribute {@code furniture}. */
@Component
class PageFurnitureInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute("furniture", furniture(request));
        return true;
    }

    private static PageFurniture furniture(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return new PageFurniture(null, null);
        }
        String address = ServletUriComponentsBuilder.fromRequestUri(request).toUriString();
        String[] parts = request.getServletPath().split("/", 3);
        return new PageFurniture(parts.length > 1 ? parts[1] : "", address);
    }
}
