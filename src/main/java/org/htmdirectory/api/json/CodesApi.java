package org.htmdirectory.api.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.htmdirectory.api.access.ListPage;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.Scheme;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.platform.edition.Editions;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Official codes for programs. */
@Tag(name = "Codes")
@RestController
class CodesApi {

    private static final String SCHEME = "Slug of the classification, as /codes lists it";

    private final Schemes schemes;
    private final Crosswalk crosswalk;
    private final Editions editions;

    CodesApi(Schemes schemes, Crosswalk crosswalk, Editions editions) {
        this.schemes = schemes;
        this.crosswalk = crosswalk;
        this.editions = editions;
    }

    @Operation(
            operationId = "listSchemes",
            summary = "List the classifications, a page at a time, each with the number of its codes held")
    @GetMapping(path = "/api/v1/codes", produces = MediaType.APPLICATION_JSON_VALUE)
    SchemeList browse(@Valid @ParameterObject Paging paging) {
        return SchemeList.of(
                ListPage.of(schemes.schemes(), "/api/v1/codes", paging.page(), paging.size()),
                schemes::codes,
                editions.current().number());
    }

    @Operation(
            operationId = "listCodes",
            summary = "List the codes of a classification, a page at a time, each with the roles under it")
    @GetMapping(path = "/api/v1/codes/{scheme}", produces = MediaType.APPLICATION_JSON_VALUE)
    CodeList list(
            @Parameter(description = SCHEME, example = "us-soc-2018") @PathVariable String scheme,
            @Valid @ParameterObject Paging paging) {
        Scheme found = schemes.askedScheme(scheme);
        return CodeList.of(
                found,
                ListPage.of(schemes.codes(found), "/api/v1/codes/" + found.slug(), paging.page(), paging.size()),
                crosswalk::rolesOf,
                editions.current().number());
    }

    @Operation(
            operationId = "readCode",
            summary = "Read one code of a classification: what it covers, and the roles under it")
    @GetMapping(path = "/api/v1/codes/{scheme}/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    CodeResource read(
            @Parameter(description = SCHEME, example = "us-soc-2018") @PathVariable String scheme,
            @Parameter(description = "The code as published, or its slug", example = "49-9062") @PathVariable
                    String code) {
        Code found = schemes.askedCode(scheme, code);
        return CodeResource.of(
                found,
                crosswalk.rolesOf(found),
                crosswalk.correspondences(found),
                editions.current().number());
    }
}
