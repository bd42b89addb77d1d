/**
 * Page furniture: the layout's data, error pages, static pages and security headers. It may use no other package.
 */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.platform.site;

import org.springframework.modulith.ApplicationModule;
