package org.htmdirectory.batch;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.htmdirectory.run.BatchProperties;
import org.htmdirectory.sheet.SheetException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says what has become of a run that is not there, or whose file can no longer be read. */
@ControllerAdvice(basePackageClasses = GoneRuns.class)
class GoneRuns {

    private final BatchProperties limits;

    GoneRuns(BatchProperties limits) {
        this.limits = limits;
    }

    @ExceptionHandler(NoSuchRunException.class)
    ModelAndView explain() {
        return new ModelAndView(
                "batch/gone", Map.of("page", new GonePage(limits.kept().toHours())), HttpStatus.NOT_FOUND);
    }

    /** Left to the server, it would be logged with its message, which may quote the file. */
    @ExceptionHandler(SheetException.class)
    void refuse(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
