package org.htmdirectory.codes.crosswalk;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.Scheme;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.Moved;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.terms.RoleRef;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Lets a visitor browse the official classifications and read about one code. */
@PageController
class CodeController implements SitemapSection {

    private static final CsvTable<Mapping> MAPPINGS = new CsvTable<Mapping>()
            .part(
                    Mapping::role,
                    new CsvTable<RoleRef>().column("role", RoleRef::slug).column("role_name", RoleRef::name))
            .column("scheme", mapping -> mapping.code().scheme().slug())
            .part(Mapping::code, new CsvTable<Code>().column("code", Code::code).column("name", Code::name))
            .column("match", mapping -> mapping.match().code())
            .column("according_to", Mapping::accordingTo)
            .column("basis", mapping -> mapping.basis().code())
            .column("note", Mapping::note)
            .column("citation", mapping -> mapping.citation().written());

    private final Schemes schemes;
    private final Crosswalk crosswalk;

    CodeController(Schemes schemes, Crosswalk crosswalk) {
        this.schemes = schemes;
        this.crosswalk = crosswalk;
    }

    @GetMapping("/codes")
    ModelAndView browse() {
        return new ModelAndView("codes/crosswalk/codes", "page", CodesPage.of(schemes, crosswalk));
    }

    @GetMapping(path = "/codes.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download() {
        return MAPPINGS.file("codes.csv", crosswalk.mappings()).answer();
    }

    @GetMapping("/codes/{scheme}")
    ModelAndView openScheme(@PathVariable("scheme") String slug) {
        Scheme scheme = schemes.askedScheme(slug);
        return scheme.slug().equals(slug)
                ? new ModelAndView("codes/crosswalk/scheme", "page", SchemePage.of(scheme, schemes, crosswalk))
                : Moved.to(scheme.address());
    }

    @GetMapping("/codes/{scheme}/{*code}")
    ModelAndView open(@PathVariable("scheme") String slug, @PathVariable("code") String path) {
        Scheme scheme = schemes.askedScheme(slug);
        String text = path.substring(1);
        if (text.isEmpty()) {
            return Moved.to(scheme.address());
        }
        Code code = schemes.askedCode(slug, text);
        return scheme.slug().equals(slug) && code.slug().equals(text)
                ? new ModelAndView("codes/crosswalk/code", "page", CodePage.of(code, schemes, crosswalk))
                : Moved.to(code.address());
    }

    @Override
    public List<String> addresses() {
        Stream<String> pages = schemes.schemes().stream()
                .flatMap(scheme -> Stream.concat(
                        Stream.of(scheme.address()),
                        schemes.codes(scheme).stream().map(Code::address)));
        return Stream.concat(Stream.of("/codes"), pages).toList();
    }
}
