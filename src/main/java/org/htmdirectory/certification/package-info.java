/**
 * The certificates, licenses and registrations that people in the field hold, with the roles they are for.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"terminology", "dataset", "edition", "reference", "site"})
package org.htmdirectory.certification;
