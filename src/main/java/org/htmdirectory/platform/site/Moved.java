package org.htmdirectory.platform.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Answers an alias of an address with 301 and the permanent one. */
public final class Moved {

    private Moved() {}

    /** To that address of this site, for good; the query is kept. */
    public static ModelAndView to(String address) {
        RedirectView view = new RedirectView(address, true);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        view.setExposeModelAttributes(false);
        view.setPropagateQueryParams(true);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
