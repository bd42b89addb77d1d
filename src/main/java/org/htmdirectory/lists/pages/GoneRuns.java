package org.htmdirectory.lists.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.htmdirectory.lists.tables.SheetBusyException;
import org.htmdirectory.lists.tables.SheetException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says what has become of a run that is not there, or whose file can no longer be read. */
@ControllerAdvice(basePackageClasses = GoneRuns.class)
class GoneRuns {

    @ExceptionHandler(NoSuchRunException.class)
    ModelAndView explain(NoSuchRunException gone) {
        return new ModelAndView(
                "lists/pages/gone", Map.of("page", new GonePage(gone.kept().toHours())), HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(NoResultException.class)
    ModelAndView explain(NoResultException ended) {
        return new ModelAndView("lists/pages/ended", Map.of("page", new EndedPage(ended.run())), HttpStatus.NOT_FOUND);
    }

    /** Left to the server, it would be logged with its message, which may quote the file. */
    @ExceptionHandler(SheetException.class)
    void refuse(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    /** As many workbooks are open as fit into memory; in a minute there is room again. */
    @ExceptionHandler(SheetBusyException.class)
    void putOff(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
