/**
 * How the US Bureau of Labor Statistics sees a code's jobs grow: projections of every decade held, and the pages that
 * show growth and pay of a code. It knows codes ({@code scheme}) and their roles ({@code crosswalk}), pay ({@code wage}) and sources ({@code dataset}); a
 * figure is about a code, never about one role in it.
 */
@ApplicationModule(allowedDependencies = "wage")
package org.htmdirectory.labor.projection;

import org.springframework.modulith.ApplicationModule;
