/**
 * How good the classifier is: real titles with the answers that are right for them, what is counted when a method
 * answers them, and the page that shows the last count. The answers themselves are made by a command beside the tests.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"classify", "terminology", "dataset", "edition", "reference", "site"})
package org.htmdirectory.quality;
