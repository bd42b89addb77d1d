package org.htmdirectory.platform.guard;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Cuts off who sends a body a byte at a time: each holds a thread, and pages need threads. It stands in the server, as forms
 * and files are read there, where no filter sees it.
 */
final class SlowBodyValve extends ValveBase {

    private static final String A_WHILE = "30";
    private static final long MOST_DRAINED = 600L << 20;

    private final SlowClients limits;
    private final Places places;

    SlowBodyValve(SlowClients limits) {
        super(true);
        this.limits = limits;
        this.places = new Places(limits.atOnce(), limits.ofOne());
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request sent = request.getCoyoteRequest();
        if (response.getStatus() >= HttpStatus.BAD_REQUEST.value() || isEmpty(request)) {
            getNext().invoke(request, response);
            return;
        }
        InputBuffer own = sent.getInputBuffer();
        ConnectionPace pace =
                new ConnectionPace(limits.grace(), limits.leastRate().toBytes());
        try (PacedBody body =
                new PacedBody(own, sent.getContentLengthLong(), Client.at(request.getRemoteAddr()), places, pace)) {
            sent.setInputBuffer(body);
            read(body, request, response);
        } finally {
            sent.setInputBuffer(own);
        }
    }

    private static boolean isEmpty(Request request) {
        long length = request.getContentLengthLong();
        return length == 0 || length < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    private void read(PacedBody body, Request request, Response response) throws IOException, ServletException {
        if (body.mayWait()) {
            getNext().invoke(request, response);
            if (!body.isWhole() && response.getStatus() < HttpStatus.BAD_REQUEST.value()) {
                response.flushBuffer();
            }
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, A_WHILE);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
        if (!body.drain(MOST_DRAINED)) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }
}
