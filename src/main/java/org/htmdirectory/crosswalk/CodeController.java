package org.htmdirectory.crosswalk;

import org.htmdirectory.scheme.Code;
import org.htmdirectory.scheme.CodeForm;
import org.htmdirectory.scheme.Scheme;
import org.htmdirectory.scheme.Schemes;
import org.htmdirectory.site.BadInputException;
import org.htmdirectory.site.CsvFile;
import org.htmdirectory.site.Moved;
import org.htmdirectory.site.NotFoundException;
import org.htmdirectory.site.PageController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@PageController
class CodeController {

    private final Schemes schemes;
    private final Crosswalk crosswalk;

    CodeController(Schemes schemes, Crosswalk crosswalk) {
        this.schemes = schemes;
        this.crosswalk = crosswalk;
    }

    @GetMapping("/codes")
    ModelAndView browse() {
        return new ModelAndView("crosswalk/codes", "page", CodesPage.of(schemes, crosswalk));
    }

    @GetMapping(path = "/codes.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download() {
        return MappingCsv.of("codes.csv", crosswalk.mappings()).answer();
    }

    @GetMapping("/codes/{scheme}")
    ModelAndView openScheme(@PathVariable("scheme") String slug) {
        Scheme scheme = scheme(slug);
        return scheme.slug().equals(slug)
                ? new ModelAndView("crosswalk/scheme", "page", SchemePage.of(scheme, schemes, crosswalk))
                : Moved.to(scheme.address());
    }

    @GetMapping("/codes/{scheme}/{*code}")
    ModelAndView open(@PathVariable("scheme") String slug, @PathVariable("code") String path) {
        Scheme scheme = scheme(slug);
        String text = path.substring(1);
        if (text.isEmpty()) {
            return Moved.to(scheme.address());
        }
        Code code = schemes.code(scheme.slug(), text).orElseThrow(() -> refuse(scheme, text));
        return scheme.slug().equals(slug) && code.slug().equals(text)
                ? new ModelAndView("crosswalk/code", "page", CodePage.of(code, schemes, crosswalk))
                : Moved.to(code.address());
    }

    private Scheme scheme(String text) {
        return schemes.scheme(CodeForm.slug(text)).orElseThrow(() -> new NotFoundException("classification", text));
    }

    private static RuntimeException refuse(Scheme scheme, String text) {
        return CodeForm.problem(scheme.slug(), text)
                .<RuntimeException>map(problem -> new BadInputException(problem + "."))
                .orElseGet(() -> new NotFoundException("code of the " + scheme.label(), text));
    }
}
