package org.htmdirectory.api.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.htmdirectory.api.access.ListPage;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.site.NotFoundException;
import org.htmdirectory.reading.verdict.Job;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.titles.lookup.Directory;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Titles for programs. */
@Tag(name = "Titles")
@RestController
@RequestMapping(path = "/api/v1/titles", produces = MediaType.APPLICATION_JSON_VALUE)
class TitlesApi {

    private static final int MOST_MATCHES = 50;
    private static final String A_WORD = "[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*";

    private final Directory directory;
    private final Terminology terminology;
    private final Editions editions;

    TitlesApi(Directory directory, Terminology terminology, Editions editions) {
        this.directory = directory;
        this.terminology = terminology;
        this.editions = editions;
    }

    @Operation(operationId = TitlesDescription.LOOK_UP, summary = TitlesDescription.SUMMARY)
    @GetMapping(params = "q")
    TitleMatches lookUp(
            @Parameter(
                            description = "What to look up, as one would type it; without it, every title is listed",
                            example = "BMET II")
                    @RequestParam
                    @Pattern(regexp = A_WORD, message = "must hold a letter or a digit")
                    @Size(max = Job.LONGEST_TITLE, message = "must not be longer than {max} characters")
                    String q,
            @Parameter(description = "How many titles at most, where q is given")
                    @RequestParam(defaultValue = "10")
                    @Min(value = 1, message = "must be 1 or more")
                    @Max(value = MOST_MATCHES, message = "must be 50 or less")
                    int limit) {
        return TitleMatches.of(
                q, directory.matches(q, limit), editions.current().number());
    }

    @Operation(operationId = "listTitles", summary = "List every title, a page at a time")
    @GetMapping(params = "!q")
    TitleList list(@Valid @ParameterObject Paging paging) {
        return TitleList.of(
                ListPage.of(terminology.titles(), "/api/v1/titles", paging.page(), paging.size()),
                editions.current().number());
    }

    @Operation(operationId = "readTitle", summary = "Read one title: what it stands for, and who says so")
    @GetMapping("/{slug}")
    TitleResource read(@Parameter(description = "Slug of the title", example = "bmet-ii") @PathVariable String slug) {
        return terminology
                .title(slug)
                .map(title -> TitleResource.of(title, editions.current().number()))
                .orElseThrow(() -> new NotFoundException("title", slug));
    }
}
