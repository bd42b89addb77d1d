/**
 * The field as a whole: the organizations around it, its way to a name and to recognition, and the naming problem in
 * figures. The figures count codes beside titles, so it may use {@code crosswalk} and {@code scheme}.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"terminology", "crosswalk", "scheme", "dataset", "edition", "reference", "site"})
package org.htmdirectory.field;
