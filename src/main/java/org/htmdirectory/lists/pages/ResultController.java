package org.htmdirectory.lists.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.htmdirectory.lists.runs.Run;
import org.htmdirectory.lists.runs.RunDownload;
import org.htmdirectory.lists.runs.RunTitle;
import org.htmdirectory.lists.runs.Runs;
import org.htmdirectory.lists.tables.SheetException;
import org.htmdirectory.lists.tables.SheetFormat;
import org.htmdirectory.platform.site.BadInputException;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.terms.Terminology;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a visitor correct what was found in a list, and download it. */
@Controller
class ResultController {

    private static final String RUN = Addresses.ENTRY + "/{token}";
    private static final String CHOICE = "choice.";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Runs runs;
    private final RunDownload download;
    private final Terminology terminology;

    ResultController(Runs runs, RunDownload download, Terminology terminology) {
        this.runs = runs;
        this.download = download;
        this.terminology = terminology;
    }

    @PostMapping(RUN + "/corrections")
    String correct(
            @PathVariable String token,
            @RequestParam(defaultValue = "doubtful") String show,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam Map<String, String> fields) {
        Run run = run(token);
        Map<Integer, String> choices = choices(fields);
        answer(fields.get("answer")).ifPresent(answer -> choices.put(answer.number(), answer.choice()));
        runs.correct(run, choices);
        if (fields.containsKey("rest")) {
            runs.correctRest(run, ResultPages.review(show));
        }
        return "redirect:%s?show=%s&page=%d&saved#titles"
                .formatted(Addresses.of(run), ResultPages.review(show).code(), Math.max(1, page + turn));
    }

    private Map<Integer, String> choices(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().matches("choice\\.\\d{1,6}") && isChoice(field.getValue()))
                .collect(Collectors.toMap(
                        field -> Integer.valueOf(field.getKey().substring(CHOICE.length())),
                        Map.Entry::getValue,
                        (first, again) -> again,
                        HashMap::new));
    }

    /** One title and what a button beside it chooses. */
    private record Answer(int number, String choice) {}

    private Optional<Answer> answer(String button) {
        String[] parts = button == null ? new String[0] : button.split(":", 2);
        return parts.length == 2 && parts[0].matches("\\d{1,6}") && isChoice(parts[1])
                ? Optional.of(new Answer(Integer.parseInt(parts[0]), parts[1]))
                : Optional.empty();
    }

    private boolean isChoice(String choice) {
        return choice.equals(RunTitle.AS_IT_IS)
                || choice.equals(RunTitle.OUTSIDE)
                || terminology.role(choice).isPresent();
    }

    @GetMapping(RUN + "/result.csv")
    void downloadText(@PathVariable String token, HttpServletResponse response) throws IOException {
        download(token, SheetFormat.CSV, CsvFile.MEDIA_TYPE, ".csv", response);
    }

    @GetMapping(RUN + "/result.xlsx")
    void downloadWorkbook(@PathVariable String token, HttpServletResponse response) throws IOException {
        download(token, SheetFormat.XLSX, XLSX, ".xlsx", response);
    }

    private void download(String token, SheetFormat format, String type, String ending, HttpServletResponse response)
            throws IOException {
        Run run = run(token);
        switch (run.state()) {
            case DONE -> write(run, format, type, ending, response);
            case FAILED, CANCELLED -> throw new NoResultException(run);
            default -> response.sendRedirect(Addresses.of(run));
        }
    }

    private void write(Run run, SheetFormat format, String type, String ending, HttpServletResponse response)
            throws IOException {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name(run) + ending, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try {
            download.write(run, format, response.getOutputStream());
        } catch (SheetException unfit) {
            if (response.isCommitted()) {
                // The connection breaks off, so that nobody takes a part for the whole.
                throw new IllegalStateException("A download ended early");
            }
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
            response.resetBuffer();
            throw new BadInputException(unfit.getMessage());
        }
    }

    private static String name(Run run) {
        return run.fileName() == null
                ? "titles-classified"
                : run.fileName().replaceFirst("^.*[/\\\\]", "").replaceFirst("(?:-classified)?(?:\\.[^.]*)?$", "")
                        + "-classified";
    }

    private Run run(String token) {
        return runs.find(token).orElseThrow(() -> new NoSuchRunException(runs.kept()));
    }
}
