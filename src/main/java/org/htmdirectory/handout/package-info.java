/**
 * What is handed out on paper: one-page PDFs of roles, of ways and of the naming problem, the poster, the counselor's kit, and the
 * short addresses printed on them. It shows many features at once and nobody imports it.
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
            "field",
            "dataset",
            "edition",
            "reference",
            "site"
        })
package org.htmdirectory.handout;
