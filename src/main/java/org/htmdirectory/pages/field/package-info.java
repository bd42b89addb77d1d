/**
 * The field as a whole: the organizations around it, its way to a name and to recognition, and the naming problem in
 * figures. The figures count codes beside titles, so it may use {@code crosswalk} and {@code scheme}.
 */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.pages.field;

import org.springframework.modulith.ApplicationModule;
