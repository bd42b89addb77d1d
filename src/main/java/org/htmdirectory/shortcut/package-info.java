/**
 * The short addresses and QR codes that lead from paper to the pages it is about.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"edition", "site"})
package org.htmdirectory.shortcut;
