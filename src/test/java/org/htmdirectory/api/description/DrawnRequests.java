package org.htmdirectory.api.description;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.Scheme;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.labor.wage.Area;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.terms.Title;
import tools.jackson.databind.json.JsonMapper;

/** Requests drawn at random over all addresses of the API, good ones and bad; the same seed draws the same. */
final class DrawnRequests {

    /** A request; the body is null where nothing is sent. */
    record Drawn(String method, String address, String body) {

        String path() {
            return address.replaceFirst("\\?.*", "");
        }
    }

    private static final String API = "/api/v1";
    private static final List<String> EMPLOYERS =
            List.of("Mercy Hospital", "GE HealthCare", "Ford Motor Company", "Siemens Healthineers", "");
    private static final List<String> STRANGE = List.of(
            "🙂", "registered nurse", "Dishwasher", "xqzv wrtk", "service technician", "臨床工学技士", "MRI Enginer II");
    private static final List<String> BAD_JOBS =
            List.of("7", "{}", "{\"title\":\" \"}", "{\"title\":7,\"id\":\"a\"}", "{\"titel\":\"BMET\"}", "null");

    private final Random random;
    private final List<Title> titles;
    private final List<Role> roles;
    private final List<Scheme> schemes;
    private final List<Code> codes;
    private final List<Area> areas;
    private final List<Supplier<Drawn>> kinds = List.of(
            () -> get("/titles?limit=" + between(1, 50) + "&q={}", name()),
            () -> get("/titles/{}", one(titles()).slug()),
            () -> get("/roles/{}", one(roles()).slug()),
            () -> get("/roles"),
            () -> get("/titles?page={}&size={}", "" + between(1, 15), "" + between(1, 100)),
            () -> get("/roles?size={}", "" + between(1, 40)),
            () -> get("/codes?page=2&size={}", "" + between(1, 30)),
            () -> get("/codes/{}?fields=code,name", one(schemes()).slug()),
            () -> get("/codes/{}", one(schemes()).slug()),
            () -> get("/areas?page={}", "" + between(1, 3)),
            () -> get("/titles/{}?fields=slug,role,note", one(titles()).slug()),
            () -> get("/titles?fields=role,level&q={}", name()),
            () -> get("/roles/{}?fields=name,levels", one(roles()).slug()),
            () -> post("/classifications?fields=verdict,role,id", job()),
            () -> post("/classifications/batch?fields=id,title,verdict,confidence", batch()),
            this::code,
            () -> get("/outlook/{}", soc()),
            () -> get("/areas/{}", one(areas()).slug()),
            () -> get("/areas/{}?soc=49-9062", one(areas()).slug()),
            () -> post("/classifications", job()),
            () -> post("/classifications", job()),
            () -> post("/classifications/batch", batch()),
            this::bad);

    DrawnRequests(long seed, Terminology terminology, Schemes schemes, Wages wages) {
        this.random = new Random(seed);
        this.titles = List.copyOf(terminology.titles());
        this.roles = List.copyOf(terminology.roles());
        this.schemes = List.copyOf(schemes.schemes());
        this.codes = this.schemes.stream()
                .flatMap(scheme -> schemes.codes(scheme).stream())
                .toList();
        this.areas = List.copyOf(wages.areas());
    }

    /** So many requests, of every kind in turn. */
    List<Drawn> draw(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> kinds.get(at % kinds.size()).get())
                .toList();
    }

    private List<Title> titles() {
        return titles;
    }

    private List<Scheme> schemes() {
        return schemes;
    }

    private List<Role> roles() {
        return roles;
    }

    private List<Area> areas() {
        return areas;
    }

    private Drawn code() {
        Code code = one(codes);
        return get("/codes/{}/{}", code.scheme().slug(), code.slug());
    }

    private String soc() {
        return one(codes.stream()
                        .filter(code -> code.scheme().slug().equals("us-soc-2018"))
                        .filter(code -> code.code().matches("\\d\\d-\\d{4}"))
                        .toList())
                .code();
    }

    private Drawn bad() {
        return one(List.of(
                get("/titles?q=%00"),
                get("/titles?page=0"),
                get("/titles?page=many&size=1001"),
                get("/roles?page=3"),
                get("/codes/no-such-scheme"),
                get("/roles?fields=slug,nam"),
                get("/roles?edition=999"),
                get("/roles?edition=first"),
                new Drawn("POST", API + "/classifications?edition=999", "{\"title\":\"BMET\"}"),
                new Drawn("POST", API + "/classifications?fields=all", "{\"title\":\"BMET\"}"),
                get("/titles?q=bmet&limit=many"),
                get("/titles/no-such-title"),
                get("/roles/no-such-role"),
                get("/codes/us-soc-2018/xx"),
                get("/codes/no-such-scheme/1"),
                get("/outlook/11-1011"),
                get("/areas/atlantis"),
                new Drawn("POST", API + "/classifications", "{\"title\":"),
                new Drawn("POST", API + "/classifications", one(BAD_JOBS)),
                new Drawn("POST", API + "/classifications", "x".repeat(100_000)),
                new Drawn("POST", API + "/classifications/batch", "{}")));
    }

    private String name() {
        String name = random.nextInt(4) == 0 ? one(STRANGE) : one(titles).text();
        int cut = random.nextInt(name.length());
        return random.nextInt(4) == 0 && name.length() > 6 ? name.substring(0, cut) + name.substring(cut + 1) : name;
    }

    private String job() {
        return JsonMapper.shared()
                .writeValueAsString(
                        Map.of("id", "" + random.nextInt(1_000), "title", name(), "employer", one(EMPLOYERS)));
    }

    private String batch() {
        List<String> jobs = new ArrayList<>(Stream.generate(() -> random.nextInt(4) == 0 ? one(BAD_JOBS) : job())
                .limit(random.nextInt(8))
                .toList());
        String all = "[" + String.join(",", jobs) + "]";
        return random.nextBoolean() ? all : "{\"employer\":\"Mercy Hospital\",\"jobs\":" + all + "}";
    }

    private Drawn post(String path, String body) {
        return new Drawn("POST", API + path, body);
    }

    private static Drawn get(String path, String... parts) {
        String address = path;
        for (String part : parts) {
            address = address.replaceFirst(
                    "\\{}",
                    Matcher.quoteReplacement(
                            URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20")));
        }
        return new Drawn("GET", API + address, null);
    }

    private int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    private <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }
}
