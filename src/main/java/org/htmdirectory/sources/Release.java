package org.htmdirectory.sources;

/**
 * One published version of a dataset.
 *
 * @param slug its key
 * @param name its name, e.g. <i>May 2025</i>
 * @param published a year, a month or a day in ISO form, or null where not known
 * @param url its address, or null
 * @param secondHand whether its figures reached us through a third party
 * @param note a remark, or null
 * @param facts how many facts of this directory rest on it
 */
public record Release(
        String slug, String name, String published, String url, boolean secondHand, String note, long facts) {}
