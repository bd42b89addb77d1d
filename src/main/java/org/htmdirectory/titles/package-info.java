/** The pages of one title: looking it up, classifying it, and how good the answers are. */
package org.htmdirectory.titles;
