/**
 * A job at a glance: a device that people in it live with, the usual schooling, the pay, and the Holland letters, for pages
 * that offer a few jobs to open.
 */
@ApplicationModule(allowedDependencies = {"devices", "work"})
package org.htmdirectory.careers.glance;

import org.springframework.modulith.ApplicationModule;
