/**
 * The first page: one search box, three doors and the state of the field in three figures.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"terminology", "directory", "labor", "wage", "dataset", "site"})
package org.htmdirectory.home;
