/**
 * What the work is: what people in a role do, use and know, where and when they work, what is hard about it, and what
 * school they went to. It shows nothing: the pages of roles do.
 */
@ApplicationModule(allowedDependencies = {"devices", "ladder"})
package org.htmdirectory.careers.work;

import org.springframework.modulith.ApplicationModule;
