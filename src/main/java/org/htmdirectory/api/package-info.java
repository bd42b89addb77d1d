/** The directory for programs. Nobody imports it. */
package org.htmdirectory.api;
