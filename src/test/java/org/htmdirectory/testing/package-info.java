/** What the tests of every package stand on: one annotation per kind of test, the database, the browser. */
package org.htmdirectory.testing;
