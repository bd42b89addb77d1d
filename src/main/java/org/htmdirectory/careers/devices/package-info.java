/** The kinds of device that the field looks after, and which of them the people in a role live with. */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.careers.devices;

import org.springframework.modulith.ApplicationModule;
