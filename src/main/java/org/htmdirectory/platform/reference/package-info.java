/**
 * The curated tables: how a feature describes its own, how every row is checked, and how Flyway loads them. It knows no
 * feature's tables but lets each feature describe its own; it may use no other package.
 */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.platform.reference;

import org.springframework.modulith.ApplicationModule;
