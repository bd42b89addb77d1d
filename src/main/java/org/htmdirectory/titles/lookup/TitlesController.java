package org.htmdirectory.titles.lookup;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.site.BadInputException;
import org.htmdirectory.platform.site.Moved;
import org.htmdirectory.platform.site.NotFoundException;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.reading.neighbors.Suggestion;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.terms.Title;
import org.htmdirectory.terms.TitleKind;
import org.springframework.http.MediaType;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Lets a visitor look up a title, browse all of them and read about one. */
@PageController
class TitlesController implements SitemapSection {

    private static final int PAGE_SIZE = 120;
    private static final int MOST_SUGGESTIONS = 8;
    private static final Pattern CODE = Pattern.compile("[0-9][0-9.-]{3,15}");

    private final Directory directory;
    private final Terminology terminology;
    private final LookupPages pages;
    private final Schemes schemes;

    TitlesController(Directory directory, Terminology terminology, LookupPages pages, Schemes schemes) {
        this.directory = directory;
        this.terminology = terminology;
        this.pages = pages;
        this.schemes = schemes;
    }

    @GetMapping(path = "/titles", params = "q")
    String lookUp(@RequestParam String q, @RequestParam(defaultValue = "") String state, Model model) {
        Optional<Code> code = code(q.strip());
        if (code.isPresent()) {
            return "redirect:" + code.get().address();
        }
        model.addAttribute("page", pages.answer(q, UsState.asked(state).orElse(null)));
        return "titles/lookup/lookup";
    }

    /** The official code that someone wrote where a title goes; of several that are written alike the one listed first. */
    private Optional<Code> code(String text) {
        return CODE.matcher(text).matches()
                ? schemes.schemes().stream()
                        .flatMap(scheme -> schemes.code(scheme.slug(), text).stream())
                        .findFirst()
                : Optional.empty();
    }

    @GetMapping(path = "/titles", params = "!q")
    String browse(
            @RequestParam(defaultValue = "1") int page, @RequestParam(required = false) String kind, Model model) {
        if (page < 1) {
            throw new BadInputException("Pages are counted from 1.");
        }
        model.addAttribute("page", page(page, kind == null || kind.isEmpty() ? null : kind(kind)));
        return "titles/lookup/titles";
    }

    @GetMapping(path = "/titles/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<Suggestion> suggest(@RequestParam(defaultValue = "") String q) {
        return directory.suggest(q, MOST_SUGGESTIONS);
    }

    @GetMapping("/titles/{slug}")
    Object read(@PathVariable String slug, @RequestParam(defaultValue = "") String state, Model model) {
        Title title = terminology.title(slug).orElse(null);
        if (title == null) {
            return redirectToCanonical(slug);
        }
        model.addAttribute("page", page(title, UsState.asked(state).orElse(null)));
        return "titles/lookup/title";
    }

    private ModelAndView redirectToCanonical(String slug) {
        String canonical = canonical(slug);
        if (terminology.title(canonical).isPresent()) {
            return Moved.to("/titles/" + canonical);
        }
        String words = terminology.formerTitle(canonical).orElseThrow(() -> new NotFoundException("title", slug));
        return Moved.to(UriComponentsBuilder.fromPath("/titles")
                .queryParam("q", "{words}")
                .encode()
                .buildAndExpand(words)
                .toUriString());
    }

    private static String canonical(String slug) {
        return Normalizer.normalize(slug, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private TitlesPage page(int number, TitleKind kind) {
        List<Title> titles = terminology.titles().stream()
                .filter(title -> kind == null || title.kind() == kind)
                .toList();
        int last = Math.max(1, (titles.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        if (number > last) {
            throw new NotFoundException("page of titles", String.valueOf(number));
        }
        List<Title> shown = titles.stream()
                .skip((long) (number - 1) * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .toList();
        return new TitlesPage(
                shown, kind, List.of(TitleKind.values()), number, last, titles.size(), terminology.namesInUse());
    }

    private static TitleKind kind(String code) {
        return EnumCode.find(TitleKind.class, code)
                .orElseThrow(() ->
                        new BadInputException("There is no kind of title " + BadInputException.quoted(code) + "."));
    }

    private TitlePage page(Title title, UsState state) {
        return new TitlePage(
                title,
                Locale.forLanguageTag(title.language()).getDisplayLanguage(Locale.ENGLISH),
                country(title.country()),
                pages.alternatives(title.readings(), state),
                title.role().map(role -> pages.others(role, title)).orElse(List.of()));
    }

    private static String country(String code) {
        if (code == null || code.equals("INT")) {
            return null;
        }
        return code.equals("EU")
                ? "the European Union"
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    @Override
    public List<String> addresses() {
        return Stream.concat(
                        Stream.of("/titles"), terminology.titles().stream().map(title -> "/titles/" + title.slug()))
                .toList();
    }
}
