package org.htmdirectory.api.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.platform.edition.Editions;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Official codes for programs. */
@Tag(name = "Codes")
@RestController
class CodesApi {

    private final Schemes schemes;
    private final Crosswalk crosswalk;
    private final Editions editions;

    CodesApi(Schemes schemes, Crosswalk crosswalk, Editions editions) {
        this.schemes = schemes;
        this.crosswalk = crosswalk;
        this.editions = editions;
    }

    @Operation(
            operationId = "readCode",
            summary = "Read one code of a classification: what it covers, and the roles under it")
    @GetMapping(path = "/api/v1/codes/{scheme}/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    CodeResource read(@PathVariable String scheme, @PathVariable String code) {
        Code found = schemes.askedCode(scheme, code);
        return CodeResource.of(
                found,
                crosswalk.rolesOf(found),
                crosswalk.correspondences(found),
                editions.current().number());
    }
}
