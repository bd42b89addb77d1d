/**
 * The files in which the Bureau of Labor Statistics publishes projections and wages: recognizes them and reads out of them
 * the rows that the curated tables would have.
 */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.labor.published;

import org.springframework.modulith.ApplicationModule;
