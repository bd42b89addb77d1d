/**
 * Page furniture: the layout's data, error pages, static pages and security headers. It may use no other package.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.htmdirectory.site;
