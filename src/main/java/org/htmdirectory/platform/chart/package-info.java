/**
 * The one room where drawings are laid out: scales and axes, bars, lines, points, curves and words, and figures that may
 * be missing. A feature says what a drawing shows; the fragments in {@code platform/chart/_drawing} draw it.
 */
@ApplicationModule(allowedDependencies = "reference")
package org.htmdirectory.platform.chart;

import org.springframework.modulith.ApplicationModule;
