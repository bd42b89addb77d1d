/** Tests of the packaged program, {@code target/htm-directory.jar}, as users start it; they run once it is made. */
package org.htmdirectory.packaged;
