package org.htmdirectory.titles.quality;

import java.math.BigDecimal;

/**
 * The answers with a role whose confidence lies within one tenth.
 *
 * @param from the least confidence of the tenth, in tenths
 * @param right how many of them are right
 * @param confidence their mean confidence with four decimals, or null where there are none
 */
record ConfidenceBin(int from, Share right, BigDecimal confidence) {}
