package org.htmdirectory.pages.search;

import java.util.ArrayList;
import java.util.List;
import org.htmdirectory.platform.site.BadInputException;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SearchEntry;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.reading.neighbors.Lookup;
import org.htmdirectory.terms.RoleFacts;
import org.htmdirectory.titles.lookup.Directory;
import org.springframework.http.MediaType;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Lets a visitor search the whole site. */
@PageController
class SearchController implements SitemapSection {

    private static final int MOST_OF_EACH = 6;
    private static final int MOST_OF_ONE = 100;
    private static final int MOST_SUGGESTED_OF_EACH = 3;
    private static final int MOST_SUGGESTIONS = 9;

    private final SiteSearch search;
    private final Directory directory;
    private final RoleFacts facts;

    SearchController(SiteSearch search, Directory directory, RoleFacts facts) {
        this.search = search;
        this.directory = directory;
        this.facts = facts;
    }

    @GetMapping("/search")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "in", defaultValue = "") String in,
            @RequestParam(defaultValue = "") String state,
            Model model) {
        SearchPage page = answer(q, in, UsState.asked(state).orElse(null));
        model.addAttribute("page", page);
        model.addAttribute("siteQuery", page.query());
        return "pages/search/search";
    }

    @GetMapping(path = "/search/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<SearchSuggestion> suggest(@RequestParam(defaultValue = "") String q) {
        Found found = search.find(q, MOST_SUGGESTED_OF_EACH);
        List<SearchSuggestion> suggestions = new ArrayList<>();
        found.exact().forEach(entry -> suggestions.add(suggestion("Best match", entry)));
        directory.suggest(q, MOST_SUGGESTED_OF_EACH).stream()
                .map(title ->
                        new SearchSuggestion("Job titles", title.title(), title.role(), "/titles/" + title.slug()))
                .forEach(suggestions::add);
        found.groups()
                .forEach(group ->
                        group.entries().forEach(entry -> suggestions.add(suggestion(group.heading(), entry))));
        return suggestions.stream().limit(MOST_SUGGESTIONS).toList();
    }

    private static SearchSuggestion suggestion(String group, SearchEntry entry) {
        return new SearchSuggestion(group, entry.name(), null, entry.address());
    }

    private SearchPage answer(String q, String in, UsState state) {
        Lookup lookup = directory.lookup(q);
        if (in.isEmpty()) {
            Found found = search.findAtLeastSome(lookup.query(), MOST_OF_EACH);
            return new SearchPage(lookup.query(), lookup.cut(), TitleAnswer.of(lookup, facts, state), found, null);
        }
        Found found = search.findAtLeastSome(lookup.query(), MOST_OF_ONE);
        FoundGroup one = found.groups().stream()
                .filter(group -> group.key().equals(in))
                .findFirst()
                .orElseThrow(() -> new BadInputException("Nothing of the kind " + BadInputException.quoted(in)
                        + " was found. Search again without it."));
        return new SearchPage(
                lookup.query(),
                lookup.cut(),
                null,
                new Found(List.of(), List.of(one), found.some(), false),
                one.heading());
    }

    @Override
    public List<String> addresses() {
        return List.of("/search");
    }
}
