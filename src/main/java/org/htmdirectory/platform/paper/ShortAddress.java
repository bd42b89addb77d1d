package org.htmdirectory.platform.paper;

/**
 * Where paper leads to.
 *
 * @param path the short path, e.g. {@code /s/K7QX2M4}
 * @param link the same as a full address, or null where the site has none to be believed
 * @param qr the full address as a QR code, or null with it: a code that leads nowhere would be worse than none
 */
public record ShortAddress(String path, String link, QrCode qr) {

    /** The address of a path, whose full address may be null. */
    static ShortAddress of(String path, String link) {
        return new ShortAddress(path, link, link == null ? null : QrCode.of(link));
    }

    /** The full address as it is typed, without {@code https://}; null where there is none. */
    public String typed() {
        return link == null ? null : link.replaceFirst("^https?://", "");
    }
}
