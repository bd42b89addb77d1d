package org.htmdirectory.batch;

import java.util.Map;
import org.htmdirectory.run.BatchProperties;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says what has become of a run that is not there. */
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
}
