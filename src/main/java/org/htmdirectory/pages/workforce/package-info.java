/**
 * Who works in the field, in figures: ages, vacancies, graduates, programs, women and pay, each with its source.
 */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.pages.workforce;

import org.springframework.modulith.ApplicationModule;
