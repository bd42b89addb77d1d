/**
 * What employers write into a title beside the work itself: noise such as places, shifts and pay; and particulars such
 * as specialties, credentials and settings.
 */
@ApplicationModule(allowedDependencies = "words")
package org.htmdirectory.reading.noise;

import org.springframework.modulith.ApplicationModule;
