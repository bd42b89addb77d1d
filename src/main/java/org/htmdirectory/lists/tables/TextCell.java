package org.htmdirectory.lists.tables;

/** A cell that is its text and nothing else. */
record TextCell(String text) implements Cell {}
