/**
 * The directory for programs: JSON v1 and its OpenAPI description. It shows every feature and never a page; errors are
 * problem details (RFC 9457) here alone.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "terminology",
            "directory",
            "classify",
            "crosswalk",
            "scheme",
            "labor",
            "wage",
            "dataset",
            "edition",
            "site"
        })
package org.htmdirectory.api;
