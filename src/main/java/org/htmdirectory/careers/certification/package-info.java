/**
 * The certificates, licenses and registrations that people in the field hold, with the roles they are for.
 */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.careers.certification;

import org.springframework.modulith.ApplicationModule;
