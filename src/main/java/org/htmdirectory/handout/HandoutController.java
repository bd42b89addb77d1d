package org.htmdirectory.handout;

import org.htmdirectory.site.NotFoundException;
import org.htmdirectory.site.PageController;
import org.htmdirectory.terminology.Role;
import org.htmdirectory.terminology.Terminology;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a visitor print handouts. */
@PageController
class HandoutController {

    private static final String LETTER = "letter";
    private static final String NORMAL = "normal";

    private final Terminology terminology;
    private final RoleHandouts roles;
    private final Press press;

    HandoutController(Terminology terminology, RoleHandouts roles, Press press) {
        this.terminology = terminology;
        this.roles = roles;
        this.press = press;
    }

    @GetMapping(path = "/handouts/roles/{slug}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> printRole(
            @PathVariable String slug,
            @RequestParam(defaultValue = LETTER) String paper,
            @RequestParam(defaultValue = NORMAL) String print) {
        Role role = terminology.role(slug).orElseThrow(() -> new NotFoundException("role", slug));
        Format format = Format.asked(paper, print);
        byte[] pdf = press.print(
                "handout/role", roles.of(role, format), format.paper().size());
        return new PdfFile(slug + "-" + format.fileName(), pdf).answer();
    }
}
