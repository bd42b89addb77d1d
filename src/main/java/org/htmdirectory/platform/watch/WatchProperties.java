package org.htmdirectory.platform.watch;

import java.net.InetAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where those who run the site ask how it fares.
 *
 * @param port a port for them alone, 0 for any that is free; null for none: then health is told on the public one, and
 *     nothing else anywhere
 * @param address which of the machine's addresses that port belongs to
 */
@ConfigurationProperties("htm.watch")
record WatchProperties(Integer port, InetAddress address) {

    /** Takes no address as the machine's own. */
    WatchProperties {
        address = address == null ? InetAddress.getLoopbackAddress() : address;
    }
}
