/**
 * The official classifications: schemes and their codes, the forms of codes, and how sure it is that a code exists. It
 * knows where its facts come from ({@code dataset}) and no role.
 */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.codes.scheme;

import org.springframework.modulith.ApplicationModule;
