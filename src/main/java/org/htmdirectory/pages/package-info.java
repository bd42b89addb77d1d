/** The pages that show many features at once: home, roles, the field, and what is handed out on paper. Nobody imports them. */
package org.htmdirectory.pages;
