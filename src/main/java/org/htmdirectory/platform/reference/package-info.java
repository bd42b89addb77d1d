/**
 * The curated tables: how a feature describes its own, how every row is checked, how Flyway loads them, and how their rows
 * are read, from the database or from the files in the program. It knows no feature's tables but lets each feature describe
 * its own; it may use no other package.
 */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.platform.reference;

import org.springframework.modulith.ApplicationModule;
