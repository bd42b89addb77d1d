package org.htmdirectory.lists.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.htmdirectory.lists.runs.Arrival;
import org.htmdirectory.lists.runs.Runs;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps room for a list before any of it is read, so that many at once do not fill the disk while they arrive. */
class ArrivingLists implements HandlerInterceptor, WebMvcConfigurer {

    private static final String ARRIVAL = Arrival.class.getName();

    private final Runs runs;

    ArrivingLists(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(Addresses.ENTRY);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.POST.matches(request.getMethod())) {
            request.setAttribute(ARRIVAL, runs.expect(request.getContentLengthLong()));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception fault) {
        if (request.getAttribute(ARRIVAL) instanceof Arrival arrival) {
            arrival.end();
        }
    }
}
