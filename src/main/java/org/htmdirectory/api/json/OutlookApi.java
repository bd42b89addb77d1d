package org.htmdirectory.api.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.htmdirectory.api.access.ListPage;
import org.htmdirectory.api.json.OutlookResource.Decade;
import org.htmdirectory.api.json.OutlookResource.Pay;
import org.htmdirectory.api.json.WagesResource.Occupation;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.labor.projection.Labor;
import org.htmdirectory.labor.wage.Area;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.site.NotFoundException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Growth and pay for programs. */
@Tag(name = "Growth and pay")
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class OutlookApi {

    private final Labor labor;
    private final Wages wages;
    private final Schemes schemes;
    private final Editions editions;

    OutlookApi(Labor labor, Wages wages, Schemes schemes, Editions editions) {
        this.labor = labor;
        this.wages = wages;
        this.schemes = schemes;
        this.editions = editions;
    }

    @Operation(operationId = "readOutlook", summary = "Read how a US code grows, decade by decade, and what it pays")
    @GetMapping("/outlook/{soc}")
    OutlookResource growth(
            @Parameter(description = "A code of the US SOC", example = "49-9062") @PathVariable String soc) {
        SocCode code = SocCode.asked(soc);
        Code entry = schemes.askedCode(code);
        return new OutlookResource(
                editions.current().number(),
                code.text(),
                entry.name(),
                labor.projectionsOf(code).stream().map(Decade::of).toList(),
                wages.wagesOf(code).stream().map(Pay::of).toList());
    }

    @Operation(operationId = "listAreas", summary = "List the areas that figures are held for, a page at a time")
    @GetMapping("/areas")
    AreaList browse(@Valid @ParameterObject Paging paging) {
        return AreaList.of(
                ListPage.of(wages.areas(), "/api/v1/areas", paging.page(), paging.size()),
                editions.current().number());
    }

    @Operation(operationId = "readArea", summary = "Read jobs and pay in one area, of all codes or of one")
    @GetMapping("/areas/{slug}")
    WagesResource pay(
            @Parameter(description = "Slug of the area, as /areas lists it", example = "texas") @PathVariable
                    String slug,
            @Parameter(description = "A code of the US SOC, to have its figures alone", example = "49-9062")
                    @RequestParam(required = false)
                    String soc) {
        Area area = wages.area(slug).orElseThrow(() -> new NotFoundException("area", slug));
        SocCode wanted = soc == null ? null : SocCode.asked(soc);
        List<Occupation> occupations = wages.wagesIn(area).stream()
                .filter(wage -> wanted == null || wage.soc().equals(wanted))
                .collect(Collectors.groupingBy(
                        wage -> wage.soc().text(), TreeMap::new, Collectors.mapping(Pay::of, Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> new Occupation(entry.getKey(), entry.getValue()))
                .toList();
        return new WagesResource(
                editions.current().number(),
                area.slug(),
                area.name(),
                area.kind().code(),
                occupations);
    }
}
