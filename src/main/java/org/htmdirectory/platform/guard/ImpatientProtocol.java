package org.htmdirectory.platform.guard;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.http11.Http11Nio2Protocol;
import org.apache.tomcat.util.net.Nio2Channel;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * HTTP as Tomcat speaks it, but for connections that send the head of a request a byte at a time: Tomcat waits for each byte
 * anew, and keeps as much memory for each head as the longest may take. They are cut off after a while, and the longest
 * waiting at once where there are too many. Public, as the server makes it.
 *
 * <p>Of Tomcat's two connectors it is the one whose thread, when it has answered a request, reads the next one of the same
 * connection where it has come already. With the usual one each goes by a thread that watches all connections, which took half
 * of what an answer from memory costs.
 */
public final class ImpatientProtocol extends Http11Nio2Protocol {

    private SlowClients limits;
    private ScheduledFuture<?> sweeps;

    /** A head that has begun to come, and when. */
    private record Head(SocketWrapperBase<Nio2Channel> connection, long begun) {

        /** None where nothing has come, or all of it: only what waits for more has a processor set aside. */
        static Stream<Head> of(SocketWrapperBase<Nio2Channel> connection) {
            return connection.getCurrentProcessor() instanceof AbstractProcessor waiting
                            && waiting.getRequest().getStartTimeNanos() > 0
                    ? Stream.of(new Head(connection, waiting.getRequest().getStartTimeNanos()))
                    : Stream.empty();
        }
    }

    void limit(SlowClients to) {
        limits = to;
    }

    @Override
    public void start() throws Exception {
        super.start();
        sweeps = getUtilityExecutor().scheduleWithFixedDelay(this::cutOff, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (sweeps != null) {
            sweeps.cancel(false);
        }
        super.stop();
    }

    private void cutOff() {
        long now = System.nanoTime();
        List<Head> heads = getEndpoint().getConnections().stream()
                .flatMap(Head::of)
                .sorted(Comparator.comparingLong(head -> head.begun() - now))
                .toList();
        int tooMany = heads.size() - limits.heads();
        for (int place = 0; place < heads.size(); place++) {
            Head head = heads.get(place);
            if (place < tooMany || now - head.begun() > limits.grace().toNanos()) {
                head.connection().close();
            }
        }
    }
}
