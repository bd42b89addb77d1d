/**
 * The spine: standard roles, the titles the world uses for them, how each title stands to its role, and levels.
 * It knows where its facts come from ({@code dataset}) and nothing of the features that stand on it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"dataset", "edition", "reference", "site"})
package org.htmdirectory.terminology;
