package org.htmdirectory.sheet;

/** A cell that is its text and nothing else. */
record TextCell(String text) implements Cell {}
