/**
 * What the OpenAPI document says beyond what the handlers show by themselves: which fields are always there, which may be
 * null, what each means, what each word stands for, and answers as they are given.
 */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.api.description;

import org.springframework.modulith.ApplicationModule;
