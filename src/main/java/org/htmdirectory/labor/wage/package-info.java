/**
 * What the US Bureau of Labor Statistics says about a code's jobs and pay by area and year: the figures, how a page shows
 * them, and the page of an area. It knows codes ({@code scheme}) and sources ({@code dataset}).
 */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.labor.wage;

import org.springframework.modulith.ApplicationModule;
