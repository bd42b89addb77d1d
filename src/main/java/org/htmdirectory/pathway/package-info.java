/**
 * The ways from a starting point to a rung: the quickest, the one with the least schooling, and one more, each step with
 * what to do and where to learn it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "ladder",
            "certification",
            "program",
            "terminology",
            "dataset",
            "edition",
            "reference",
            "site"
        })
package org.htmdirectory.pathway;
