package org.htmdirectory.lists.pages;

import java.time.Instant;
import java.util.Map;
import org.htmdirectory.lists.runs.ListPreview;
import org.htmdirectory.lists.runs.Run;
import org.htmdirectory.lists.runs.RunState;
import org.htmdirectory.lists.runs.Runs;
import org.htmdirectory.lists.tables.SheetException;
import org.htmdirectory.platform.site.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Lets a visitor see a run through: how it is read, how far it is, what was found. */
@PageController
class RunController {

    private static final String RUN = Addresses.ENTRY + "/{token}";

    private final Runs runs;
    private final ResultPages results;

    RunController(Runs runs, ResultPages results) {
        this.runs = runs;
        this.results = results;
    }

    @GetMapping(RUN)
    ModelAndView see(
            @PathVariable String token,
            ReadingForm reading,
            @RequestParam(defaultValue = "doubtful") String show,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) String saved) {
        Run run = run(token);
        return switch (run.state()) {
            case CHOOSING -> read(run, reading);
            case QUEUED, RUNNING -> new ModelAndView("lists/pages/progress", Map.of("page", progress(run)));
            case DONE ->
                new ModelAndView("lists/pages/result", Map.of("page", results.of(run, show, page, saved != null)));
            case FAILED, CANCELLED -> new ModelAndView("lists/pages/ended", Map.of("page", new EndedPage(run)));
        };
    }

    private ModelAndView read(Run run, ReadingForm reading) {
        try {
            return read(run, runs.preview(run, reading.isEmpty() ? run.choices() : reading.choices()), null);
        } catch (SheetException unfit) {
            return unfit(run, unfit);
        }
    }

    private ModelAndView unfit(Run run, SheetException choice) {
        return read(run, runs.preview(run, run.choices()), choice.getMessage());
    }

    private ModelAndView read(Run run, ListPreview preview, String problem) {
        try {
            return reading(run, preview, runs.count(run, preview), problem);
        } catch (SheetException further) {
            return reading(run, preview, null, further.getMessage());
        }
    }

    private static ModelAndView reading(Run run, ListPreview preview, Integer rows, String problem) {
        ModelAndView view =
                new ModelAndView("lists/pages/reading", problem == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return view.addObject("page", new ReadingPage(run, preview, rows, problem));
    }

    private ProgressPage progress(Run run) {
        return new ProgressPage(run, run.state() == RunState.QUEUED ? runs.ahead(run) : 0, Instant.now());
    }

    @GetMapping(path = RUN + Addresses.PROGRESS, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ResponseEntity<ProgressResource> watch(@PathVariable String token) {
        return runs.find(token)
                .map(run -> ResponseEntity.ok(ProgressResource.of(progress(run))))
                .orElse(ResponseEntity.notFound().build());
    }

    @PostMapping(RUN)
    Object start(@PathVariable String token, ReadingForm reading) {
        Run run = run(token);
        return run.state() == RunState.CHOOSING ? start(run, reading) : seen(run);
    }

    private Object start(Run run, ReadingForm reading) {
        ListPreview preview;
        try {
            preview = runs.preview(run, reading.choices());
        } catch (SheetException unfit) {
            return unfit(run, unfit);
        }
        if (!reading.isSeen() || preview.title().isEmpty()) {
            return read(run, preview, "Check that this is the right column, then go on.");
        }
        try {
            runs.start(run, preview);
        } catch (SheetException further) {
            return reading(run, preview, null, further.getMessage());
        }
        return seen(run);
    }

    private static String seen(Run run) {
        return "redirect:" + Addresses.of(run);
    }

    @PostMapping(RUN + "/cancel")
    String cancel(@PathVariable String token) {
        Run run = run(token);
        runs.cancel(run);
        return seen(run);
    }

    @PostMapping(RUN + "/delete")
    String delete(@PathVariable String token) {
        runs.delete(run(token));
        return "redirect:" + Addresses.ENTRY + "?deleted";
    }

    private Run run(String token) {
        return runs.find(token).orElseThrow(() -> new NoSuchRunException(runs.kept()));
    }
}
