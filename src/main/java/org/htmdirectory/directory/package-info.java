/**
 * Looking titles up: what a wording stands for, why, and how surely; and suggestions while typing. The index is plain
 * Java built from the titles of one edition; only {@link org.htmdirectory.directory.Directory} is known to Spring.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"posting", "wording", "terminology", "dataset", "edition", "site"})
package org.htmdirectory.directory;
