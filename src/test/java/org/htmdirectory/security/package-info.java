/** What src/docs/security.md says of the whole program: its table, and the rules that belong to no room alone. */
package org.htmdirectory.security;
