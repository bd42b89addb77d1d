/**
 * The kinds of device that the field looks after: which of them the people in a role live with, and of each what it does for
 * a patient, its life in seven steps and who takes them, what goes wrong and what training it takes; and the pages of it.
 */
@ApplicationModule(allowedDependencies = "certification")
package org.htmdirectory.careers.devices;

import org.springframework.modulith.ApplicationModule;
