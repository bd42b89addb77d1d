/** Many titles at once: tables read and written, runs in the background, their pages, and the command line. */
package org.htmdirectory.lists;
