/**
 * What employers write into a title beside the work itself: noise such as places, shifts and pay; and particulars such
 * as specialties, credentials and settings. Plain Java.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"wording", "terminology"})
package org.htmdirectory.posting;
