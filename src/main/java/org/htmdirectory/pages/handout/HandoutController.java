package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.htmdirectory.careers.pathway.PathForm;
import org.htmdirectory.platform.edition.HeldCopy;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.paper.PdfFile;
import org.htmdirectory.platform.site.NotFoundException;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets a visitor choose and print handouts. */
@PageController
class HandoutController implements SitemapSection {

    private static final String LETTER = "letter";
    private static final String NORMAL = "normal";
    private static final String PDF = MediaType.APPLICATION_PDF_VALUE;

    private final Terminology terminology;
    private final Handouts handouts;

    HandoutController(Terminology terminology, Handouts handouts) {
        this.terminology = terminology;
        this.handouts = handouts;
    }

    @GetMapping("/handouts")
    ModelAndView choose(@RequestParam(name = "role", defaultValue = "") List<String> roles) {
        return new ModelAndView("pages/handout/handouts", "page", HandoutsPage.of(terminology, roles));
    }

    @GetMapping(path = "/handouts/roles/{slug}.pdf", produces = PDF)
    ResponseEntity<byte[]> printRole(
            @PathVariable String slug,
            @RequestAttribute HeldCopy heldCopy,
            @RequestParam(defaultValue = LETTER) String paper,
            @RequestParam(defaultValue = NORMAL) String print,
            @RequestParam(defaultValue = "") String state) {
        Role role = terminology.role(slug).orElseThrow(() -> new NotFoundException("role", slug));
        return answer(handouts.role(role, UsState.asked(state).orElse(null), Format.asked(paper, print)), heldCopy);
    }

    @GetMapping(path = "/handouts/path.pdf", produces = PDF)
    ResponseEntity<byte[]> printPath(
            @ModelAttribute PathForm form,
            @RequestAttribute HeldCopy heldCopy,
            @RequestParam(defaultValue = LETTER) String paper,
            @RequestParam(defaultValue = NORMAL) String print) {
        return answer(handouts.path(form, Format.asked(paper, print)), heldCopy);
    }

    @GetMapping(path = "/handouts/names.pdf", produces = PDF)
    ResponseEntity<byte[]> printNames(
            @RequestAttribute HeldCopy heldCopy,
            @RequestParam(defaultValue = LETTER) String paper,
            @RequestParam(defaultValue = NORMAL) String print) {
        return answer(handouts.names(Format.asked(paper, print)), heldCopy);
    }

    @GetMapping(path = "/handouts/soc-2028.pdf", produces = PDF)
    ResponseEntity<byte[]> printCommittee(
            @RequestAttribute HeldCopy heldCopy, @RequestParam(defaultValue = LETTER) String paper) {
        return answer(handouts.committee(Format.asked(paper, NORMAL).paper()), heldCopy);
    }

    @GetMapping(path = "/handouts/poster.pdf", produces = PDF)
    ResponseEntity<byte[]> printPoster(@RequestAttribute HeldCopy heldCopy) {
        return answer(handouts.poster(), heldCopy);
    }

    @GetMapping(path = "/handouts/wall-poster.pdf", produces = PDF)
    ResponseEntity<byte[]> printWallPoster(@RequestAttribute HeldCopy heldCopy) {
        return answer(handouts.wallPoster(), heldCopy);
    }

    @GetMapping(path = "/handouts/states/{state}.pdf", produces = PDF)
    ResponseEntity<byte[]> printState(
            @PathVariable String state,
            @RequestAttribute HeldCopy heldCopy,
            @RequestParam(defaultValue = LETTER) String paper) {
        UsState found = UsState.find(state).orElseThrow(() -> new NotFoundException("state", state));
        return answer(handouts.state(found, Format.asked(paper, NORMAL).paper()), heldCopy);
    }

    @GetMapping(path = "/handouts/lesson.pdf", produces = PDF)
    ResponseEntity<byte[]> printLesson(
            @RequestAttribute HeldCopy heldCopy, @RequestParam(defaultValue = LETTER) String paper) {
        return answer(handouts.lesson(Format.asked(paper, NORMAL).paper()), heldCopy);
    }

    @GetMapping(path = "/handouts/lesson-slides.pdf", produces = PDF)
    ResponseEntity<byte[]> printSlides(@RequestAttribute HeldCopy heldCopy) {
        return answer(handouts.slides(), heldCopy);
    }

    @GetMapping(path = "/handouts/kit.pdf", produces = PDF)
    ResponseEntity<byte[]> printKit(
            @RequestParam(name = "role", defaultValue = "") List<String> roles,
            @RequestAttribute HeldCopy heldCopy,
            @RequestParam(defaultValue = LETTER) String paper,
            @RequestParam(defaultValue = NORMAL) String print,
            @RequestParam(defaultValue = "") String state) {
        return answer(handouts.kit(roles, UsState.asked(state).orElse(null), Format.asked(paper, print)), heldCopy);
    }

    /** The form again, with what was chosen and what is wrong with it. */
    @ExceptionHandler
    ModelAndView chooseAnew(RefusedKitException refused) {
        HandoutsPage page = HandoutsPage.refused(
                terminology, refused.slugs(), refused.getBody().getDetail());
        return new ModelAndView("pages/handout/handouts", Map.of("page", page), HttpStatus.BAD_REQUEST);
    }

    private static ResponseEntity<byte[]> answer(Supplier<PdfFile> handout, HeldCopy held) {
        return held.isCurrent() ? null : handout.get().answer();
    }

    @Override
    public List<String> addresses() {
        return List.of("/handouts");
    }
}
