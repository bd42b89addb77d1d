package org.htmdirectory.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.htmdirectory.platform.answer.AskedParameters;
import org.htmdirectory.platform.edition.Editions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Keeps to what a request says of its answer, the same for every address: from which edition it must be, and which fields it
 * wants. Both are looked at before anything is worked out.
 */
@RestControllerAdvice(AskedAnswer.WING)
class AskedAnswer implements HandlerInterceptor, WebMvcConfigurer, ResponseBodyAdvice<Object>, AskedParameters {

    static final String WING = "org.htmdirectory.api";

    private static final String CHOSEN = "chosenFields";

    private final ObjectProvider<Editions> editions;

    /**
     * @param editions asked for late: what is between a request and its page is made wherever pages are tried alone
     */
    AskedAnswer(ObjectProvider<Editions> editions) {
        this.editions = editions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getReturnType().getParameterType().isRecord()) {
            String edition = request.getParameter(PinnedEdition.PARAMETER);
            if (edition != null) {
                PinnedEdition.check(edition, editions.getObject().current());
            }
            String fields = request.getParameter(ChosenFields.PARAMETER);
            if (fields != null) {
                request.setAttribute(
                        CHOSEN, ChosenFields.read(fields, method.getReturnType().getParameterType()));
            }
        }
        return true;
    }

    @Override
    public Set<String> of(HandlerMethod method) {
        boolean ours = method.getBeanType().getPackageName().startsWith(WING)
                && method.getReturnType().getParameterType().isRecord();
        return ours ? Set.of(PinnedEdition.PARAMETER, ChosenFields.PARAMETER) : Set.of();
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return returned.getParameterType().isRecord();
    }

    @Override
    public Object beforeBodyWrite(
            Object answer,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (answer instanceof PagedAnswer page) {
            page.links().ifPresent(links -> response.getHeaders().set(HttpHeaders.LINK, links));
        }
        Object chosen = ((ServletServerHttpRequest) request).getServletRequest().getAttribute(CHOSEN);
        return chosen instanceof ChosenFields fields ? fields.of(answer) : answer;
    }
}
