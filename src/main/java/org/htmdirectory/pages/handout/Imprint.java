package org.htmdirectory.pages.handout;

import org.htmdirectory.platform.edition.Edition;
import org.htmdirectory.platform.paper.ShortAddress;

/**
 * The foot of a handout: which edition says so, from which sources, and where to read on.
 *
 * @param edition the edition
 * @param credit the sources
 * @param address the short address of the page it is about
 */
record Imprint(Edition edition, Credit credit, ShortAddress address) {}
