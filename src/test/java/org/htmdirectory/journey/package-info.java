/** What visitors do, from the first page to what they came for, in a real browser against the whole application. */
package org.htmdirectory.journey;
