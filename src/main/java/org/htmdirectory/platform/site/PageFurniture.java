package org.htmdirectory.platform.site;

/**
 * What the layout needs to know about the page it frames, beside the page's own words.
 *
 * @param section the first part of the address, e.g. {@code roles}; empty on the first page
 * @param canonical the page's one full address, without query; null on error pages, which have none, and
 *     where the site has no public address
 */
public record PageFurniture(String section, String canonical) {}
