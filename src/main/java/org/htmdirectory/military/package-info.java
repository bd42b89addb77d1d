/**
 * What a military occupation is worth outside: the armed forces' codes for jobs, and the civilian work, rungs and
 * certificates they lead to.
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
package org.htmdirectory.military;
