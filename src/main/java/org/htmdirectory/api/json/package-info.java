/**
 * The directory for programs: JSON v1 and its OpenAPI description. It shows every feature and never a page; errors are
 * problem details (RFC 9457) here alone.
 */
@ApplicationModule(allowedDependencies = {"access", "description"})
package org.htmdirectory.api.json;

import org.springframework.modulith.ApplicationModule;
