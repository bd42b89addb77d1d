/**
 * What is handed out on paper: one-page PDFs of roles, of ways and of the naming problem, the poster, the counselor's
 * kit. It shows many features at once and nobody imports it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "terminology",
            "crosswalk",
            "scheme",
            "labor",
            "wage",
            "certification",
            "program",
            "ladder",
            "pathway",
            "press",
            "shortcut",
            "field",
            "dataset",
            "edition",
            "reference",
            "site"
        })
package org.htmdirectory.handout;
