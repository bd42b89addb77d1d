/** The official classifications, what ties their codes to roles and to each other, and what to report where. */
package org.htmdirectory.codes;
