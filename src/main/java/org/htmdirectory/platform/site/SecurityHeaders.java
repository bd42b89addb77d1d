package org.htmdirectory.platform.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** Tell browsers to run and load nothing on our pages but what comes from this site, and to tell no one of a visit. */
final class SecurityHeaders {

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    /** The last two say to old browsers what the policy says, and switch off a filter of theirs that can be turned on pages. */
    static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "X-Frame-Options", "DENY",
            "X-XSS-Protection", "0");

    private SecurityHeaders() {}

    /** Says all of them. */
    static void on(HttpServletResponse response) {
        ALL.forEach(response::setHeader);
    }
}
