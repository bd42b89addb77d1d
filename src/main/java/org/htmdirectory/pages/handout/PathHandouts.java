package org.htmdirectory.pages.handout;

import org.htmdirectory.careers.pathway.PathForm;
import org.htmdirectory.careers.pathway.PathPage;
import org.htmdirectory.careers.pathway.PathPages;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.site.BadInputException;
import org.htmdirectory.terms.RoleFact.Kind;
import org.springframework.stereotype.Component;

/** Puts ways on paper. */
@Component
class PathHandouts {

    private final PathPages pages;
    private final Imprints imprints;

    PathHandouts(PathPages pages, Imprints imprints) {
        this.pages = pages;
        this.imprints = imprints;
    }

    /** The ways that were asked for; refuses a question without both ends, and one that no way answers. */
    PathHandout of(PathForm form, Format format) {
        if (!form.isComplete()) {
            throw new BadInputException("A way has two ends. Say where it begins and where it leads.");
        }
        PathPage page = pages.of(form);
        if (page.isDeadEnd()) {
            throw new BadInputException("We know of no way that leads from %s to %s, so there is nothing to print."
                    .formatted(page.from().label(), page.to().label()));
        }
        return new PathHandout(
                page.title(),
                page.to(),
                format,
                page.ways(),
                page.bars(),
                page.facts().stream()
                        .filter(line -> line.kind() == Kind.PAY || line.kind() == Kind.PAY_IN_STATE)
                        .toList(),
                imprints.of(PathHandoutSource.address(page.from(), page.to()), Credit.ofWays(page.citations())),
                WayParts.NORMAL.get(0));
    }
}
