/**
 * Lists and files that visitors have classified: the uploads, the runs that work them off in the background, what was
 * found, and what a person corrected. All of it is deleted after a day.
 */
@ApplicationModule(
        allowedDependencies = {
            "coding",
            "classify",
            "sheet",
            "crosswalk",
            "scheme",
            "terminology",
            "edition",
            "reference"
        })
package org.htmdirectory.run;

import org.springframework.modulith.ApplicationModule;
