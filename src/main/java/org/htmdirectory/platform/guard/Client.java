package org.htmdirectory.platform.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Who asks, as far as limits tell one from another: by address, or by network where one has addresses without number. */
public final class Client {

    /** Who has one address of the newer kind has all that begin as it does. */
    private static final int NETWORK_BYTES = 8;

    /** An address in figures; a name would be looked up. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.%]*");

    private Client() {}

    /** The client at an address, as {@code request.getRemoteAddr()} tells it. */
    public static String at(String address) {
        if (address == null || !LITERAL.matcher(address).matches()) {
            return String.valueOf(address);
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
