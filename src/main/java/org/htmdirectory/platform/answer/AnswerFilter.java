package org.htmdirectory.platform.answer;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.htmdirectory.platform.edition.Edition;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.site.FilterOrder;
import org.htmdirectory.platform.site.SiteAddress;
import org.htmdirectory.platform.site.SiteProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers from memory what was asked before in the same edition, before anything else is done for the request; and keeps
 * what was made for whoever asks next.
 */
@Order(FilterOrder.KEPT_ANSWERS)
class AnswerFilter extends OncePerRequestFilter {

    private static final String EDITION = "edition";

    private final ObjectProvider<Editions> editions;
    private final SiteAddress address;
    private final AnswerMaker maker;
    private final AnswerProperties properties;
    private volatile KeptAnswers kept;

    /**
     * @param editions asked for late: the server makes its filters before it is time to migrate the database
     */
    AnswerFilter(
            ObjectProvider<Editions> editions, SiteProperties site, AnswerMaker maker, AnswerProperties properties) {
        this.editions = editions;
        this.address = new SiteAddress(site);
        this.maker = maker;
        this.properties = properties;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.REQUEST
                || properties.kept().toBytes() == 0;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<AnswerKey> key = AnswerKey.of(request, address.origin(request));
        if (key.isEmpty()) {
            makeOnce(request, response, chain);
            return;
        }
        KeptAnswers answers = of(editions.getObject().current());
        KeptAnswer answer = answers.get(key.get());
        if (answer == null && request.getMethod().equals("GET")) {
            if (answers.begin(key.get())) {
                make(key.get(), answers, request, response, chain);
                return;
            }
            answer = answers.await(key.get());
        }
        if (answer != null && answer.suits(request)) {
            answer.send(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Sends an answer that is not kept: packed fast, since for one visitor alone. */
    private void makeOnce(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getMethod().equals("GET") || request.getHeader(HttpHeaders.RANGE) != null) {
            chain.doFilter(request, response);
            return;
        }
        CapturingResponse captured = captured(request, response, () -> {});
        chain.doFilter(request, captured);
        Optional<byte[]> body = captured.body();
        if (body.isPresent()) {
            maker.of(request, response, body.get(), false).sendBody(request, response);
        }
    }

    private void make(
            AnswerKey key,
            KeptAnswers answers,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        CapturingResponse captured = captured(request, response, () -> answers.end(key, null));
        KeptAnswer answer = null;
        boolean kept = false;
        try {
            chain.doFilter(request, captured);
            answer = captured.body()
                    .map(body -> maker.of(request, response, body, !key.typed()))
                    .orElse(null);
            kept = answer != null && answers.isOf(request.getAttribute(EDITION)) && maker.mayKeep(key, request);
        } finally {
            answers.end(key, kept ? answer : null);
        }
        if (answer != null) {
            answer.sendBody(request, response);
        }
    }

    private CapturingResponse captured(HttpServletRequest request, HttpServletResponse response, Runnable goesOn) {
        return new CapturingResponse(request, response, properties.largest().toBytes(), goesOn);
    }

    /** How many bytes the answers take that are kept. */
    long bytes() {
        KeptAnswers now = kept;
        return now == null ? 0 : now.bytes();
    }

    private KeptAnswers of(Edition edition) {
        KeptAnswers now = kept;
        if (now == null || !now.isOf(edition)) {
            synchronized (this) {
                now = kept;
                if (now == null || !now.isOf(edition)) {
                    now = new KeptAnswers(edition, properties.kept().toBytes());
                    kept = now;
                }
            }
        }
        return now;
    }
}
