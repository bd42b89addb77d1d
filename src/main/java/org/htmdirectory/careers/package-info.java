/**
 * Ways into the field and up: the certificates that exist, with the roles they are for, and the schools, apprenticeships
 * and military courses that teach the work.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"terminology", "dataset", "edition", "reference", "site"})
package org.htmdirectory.careers;
