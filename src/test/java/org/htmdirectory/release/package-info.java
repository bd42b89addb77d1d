/** What must survive a release: the schema as it was agreed, and the filled database of the release before. */
package org.htmdirectory.release;
