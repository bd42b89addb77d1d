package org.htmdirectory.handout;

import java.util.List;
import org.htmdirectory.pathway.PathForm;
import org.htmdirectory.press.Format;
import org.htmdirectory.press.PageSize;
import org.htmdirectory.press.PdfFile;
import org.htmdirectory.press.Press;
import org.htmdirectory.terminology.Role;
import org.springframework.stereotype.Component;

/** Everything that is handed out, as PDFs. */
@Component
class Handouts {

    private final Press press;
    private final RoleHandouts roles;
    private final PathHandouts paths;
    private final NamesHandouts names;
    private final Posters posters;
    private final Kits kits;

    Handouts(Press press, RoleHandouts roles, PathHandouts paths, NamesHandouts names, Posters posters, Kits kits) {
        this.press = press;
        this.roles = roles;
        this.paths = paths;
        this.names = names;
        this.posters = posters;
        this.kits = kits;
    }

    /** One role on one page. */
    PdfFile role(Role role, Format format) {
        return print(role.slug(), "handout/role", roles.of(role, format), format);
    }

    /** The ways from a place to a rung, on one page. */
    PdfFile path(PathForm form, Format format) {
        return print("from-" + form.from() + "-to-" + form.to(), "handout/path", paths.of(form, format), format);
    }

    /** One job, many names, on one page. */
    PdfFile names(Format format) {
        return print("one-job-many-names", "handout/names", names.of(format), format);
    }

    /** The poster, on a slide. */
    PdfFile poster() {
        return new PdfFile("poster", press.print("handout/poster", posters.poster(), PageSize.SLIDE));
    }

    /** A cover and one page a role. */
    PdfFile kit(List<String> slugs, Format format) {
        return print("counselors-kit", "handout/kit", kits.of(slugs, format), format);
    }

    private PdfFile print(String name, String template, Object page, Format format) {
        byte[] pdf = press.print(template, page, format.paper().size());
        return new PdfFile(name + "-" + format.fileName(), pdf);
    }
}
