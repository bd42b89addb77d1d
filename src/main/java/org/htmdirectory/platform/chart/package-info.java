/** What drawings share: values laid onto lines, places on an axis, and figures that may be missing. */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.platform.chart;

import org.springframework.modulith.ApplicationModule;
