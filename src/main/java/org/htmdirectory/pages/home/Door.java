package org.htmdirectory.pages.home;

/**
 * A page that begins with who has come.
 *
 * @param title its heading
 * @param description what it says, in a sentence
 */
record Door(String title, String description) {}
