/**
 * The official classifications: schemes, their codes, which codes a role maps to, which codes of different schemes
 * correspond, and where schemes disagree. It stands on {@code terminology} and {@code dataset}.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"terminology", "dataset", "edition", "reference", "site"})
package org.htmdirectory.crosswalk;
