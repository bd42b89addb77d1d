/**
 * Which standard role a job title stands for, how sure that is, and why: the classifier and the page that asks it about
 * one title. The classifier is plain Java, made from what an edition knows and a model that was trained beforehand.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "clue",
            "employer",
            "reporting",
            "posting",
            "wording",
            "terminology",
            "crosswalk",
            "scheme",
            "dataset",
            "edition",
            "reference",
            "site"
        })
package org.htmdirectory.classify;
