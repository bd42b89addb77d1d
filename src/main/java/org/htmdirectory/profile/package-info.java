/**
 * The role page, the comparison of roles and the shortlist: what shows many features at once. It sits above all features
 * and no page imports it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "terminology",
            "crosswalk",
            "scheme",
            "labor",
            "wage",
            "certification",
            "ladder",
            "dataset",
            "edition",
            "site"
        })
package org.htmdirectory.profile;
