package org.htmdirectory.lists.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.htmdirectory.lists.runs.BatchProperties;
import org.htmdirectory.lists.runs.NoRoomException;
import org.htmdirectory.lists.runs.Runs;
import org.htmdirectory.lists.tables.SheetException;
import org.htmdirectory.platform.site.NotFoundException;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.reading.verdict.Job;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes lists and files of job titles. */
@PageController
class BatchController implements SitemapSection {

    private final Runs runs;
    private final BatchProperties limits;
    private final OwnProgram program;

    BatchController(Runs runs, BatchProperties limits, OwnProgram program) {
        this.runs = runs;
        this.limits = limits;
        this.program = program;
    }

    /** The program itself, for whoever would rather not hand in a list. */
    @GetMapping(Addresses.PROGRAM)
    ResponseEntity<Resource> handOut() {
        Path file = program.file().orElseThrow(() -> new NotFoundException("program", "htm-directory.jar"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/java-archive"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"htm-directory.jar\"")
                .body(new FileSystemResource(file));
    }

    @GetMapping(Addresses.ENTRY)
    String offer(@RequestParam(required = false) String deleted, Model model) {
        model.addAttribute("page", new BatchPage(limits, null, null, deleted != null, program.megabytes()));
        return "lists/pages/batch";
    }

    @PostMapping(path = Addresses.ENTRY, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Object upload(@RequestParam MultipartFile file) {
        if (file.getOriginalFilename() == null || file.getOriginalFilename().isEmpty()) {
            return refused(HttpStatus.BAD_REQUEST, "Choose a file first.", null);
        }
        try {
            return opened(runs.receive(file.getOriginalFilename(), kept -> file.transferTo(kept.toFile())));
        } catch (SheetException unusable) {
            return refused(HttpStatus.BAD_REQUEST, unusable.getMessage(), null);
        } catch (NoRoomException full) {
            return refused(HttpStatus.INSUFFICIENT_STORAGE, full.getMessage(), null);
        }
    }

    @PostMapping(path = Addresses.ENTRY, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Object paste(@RequestParam(defaultValue = "") String titles) {
        if (Job.isBlank(titles)) {
            return refused(HttpStatus.BAD_REQUEST, "The list is empty. Paste at least one job title.", null);
        }
        try {
            return opened(runs.receive(titles));
        } catch (SheetException unusable) {
            return refused(HttpStatus.BAD_REQUEST, unusable.getMessage(), titles);
        } catch (NoRoomException full) {
            return refused(HttpStatus.INSUFFICIENT_STORAGE, full.getMessage(), titles);
        }
    }

    /** Of what has not been read yet: what is pasted is shown again where it has. */
    @ExceptionHandler(NoRoomException.class)
    ModelAndView refuseForWantOfRoom(NoRoomException full) {
        return refused(HttpStatus.INSUFFICIENT_STORAGE, full.getMessage(), null);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView refuseTooLarge() {
        return refused(
                HttpStatus.CONTENT_TOO_LARGE,
                "This file is larger than %s, the most we take. Split it, or use the command line."
                        .formatted(new BatchPage(limits, null, null, false, 0).largest()),
                null);
    }

    @ExceptionHandler(MultipartException.class)
    ModelAndView refuseBroken(MultipartException broken) {
        // By now the room is free again; a full disk shows in the exception, whose kinds for what breaks off are
        // others.
        boolean full = NestedExceptionUtils.getMostSpecificCause(broken).getClass() == IOException.class;
        return full
                ? refused(HttpStatus.INSUFFICIENT_STORAGE, NoRoomException.TEXT, null)
                : refused(HttpStatus.BAD_REQUEST, "The upload did not arrive whole. Please try it again.", null);
    }

    private static String opened(String token) {
        return "redirect:" + Addresses.ENTRY + "/" + token;
    }

    private ModelAndView refused(HttpStatus status, String problem, String pasted) {
        ModelAndView page = new ModelAndView("lists/pages/batch", status);
        page.addObject("page", new BatchPage(limits, pasted, problem, false, program.megabytes()));
        return page;
    }

    @Override
    public List<String> addresses() {
        return List.of(Addresses.ENTRY);
    }
}
