/**
 * Where facts come from: outside datasets, their releases, citations, and the sources page. It counts what cites a
 * release in every table that {@code reference} knows, and so needs to know no feature.
 */
package org.htmdirectory.sources;
