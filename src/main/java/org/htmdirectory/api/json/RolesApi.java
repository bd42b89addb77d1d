package org.htmdirectory.api.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.htmdirectory.api.access.ListPage;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.site.NotFoundException;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Roles for programs. */
@Tag(name = "Roles")
@RestController
@RequestMapping(path = "/api/v1/roles", produces = MediaType.APPLICATION_JSON_VALUE)
class RolesApi {

    private final Terminology terminology;
    private final Crosswalk crosswalk;
    private final Editions editions;

    RolesApi(Terminology terminology, Crosswalk crosswalk, Editions editions) {
        this.terminology = terminology;
        this.crosswalk = crosswalk;
        this.editions = editions;
    }

    @Operation(
            operationId = "listRoles",
            summary = "List the standard roles, a page at a time; the first page holds all")
    @GetMapping
    RoleSummaries browse(@Valid @ParameterObject Paging paging) {
        return RoleSummaries.of(
                ListPage.of(terminology.roles(), "/api/v1/roles", paging.page(), paging.size()),
                editions.current().number());
    }

    @Operation(operationId = "readRole", summary = "Read one role: its titles, codes and neighbors")
    @GetMapping("/{slug}")
    RoleResource read(
            @Parameter(description = "Slug of the role", example = "clinical-engineer") @PathVariable String slug) {
        Role role = terminology.role(slug).orElseThrow(() -> new NotFoundException("role", slug));
        return RoleResource.of(
                role,
                terminology.titlesOf(role.ref()),
                crosswalk.mappingsOf(role.ref()).stream()
                        .flatMap(scheme -> scheme.mappings().stream())
                        .toList(),
                crosswalk.disagreementsOf(role.ref()),
                terminology.relatedTo(role.ref()),
                editions.current().number());
    }
}
