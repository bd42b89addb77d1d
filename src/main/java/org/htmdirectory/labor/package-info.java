/**
 * What the US Bureau of Labor Statistics says about a code: projections of every decade held, pay over time, and jobs
 * and pay by state and metropolitan area. It knows codes ({@code crosswalk}) and sources ({@code dataset}); a figure
 * is about a code, never about one role in it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"crosswalk", "dataset", "edition", "reference", "site"})
package org.htmdirectory.labor;
