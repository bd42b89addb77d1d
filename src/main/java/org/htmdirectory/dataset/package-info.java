/**
 * Where facts come from: outside datasets, their releases, citations, the directory's own editions, the import of
 * reference tables, and the sources page. It may use the furniture of {@code site}; it knows no feature's tables but
 * lets each feature describe its own.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "site")
package org.htmdirectory.dataset;
