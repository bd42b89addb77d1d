/** The pictures that stand beside a page's link when it is shared. */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.pages.share;

import org.springframework.modulith.ApplicationModule;
