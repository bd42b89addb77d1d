/**
 * The spine: standard roles, the titles the world uses for them, how each title stands to its role, and levels.
 * It knows where its facts come from ({@code dataset}) and nothing of the features that stand on it.
 */
package org.htmdirectory.terms;
