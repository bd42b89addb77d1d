package org.htmdirectory.pages.dossier;

import java.util.List;
import org.htmdirectory.sources.Citation;

/**
 * A duty of the field, set against the definitions of the two codes.
 *
 * @param slug its key
 * @param duty what is done
 * @param technicianCode whether the definition of medical equipment repairers holds it
 * @param technicianTask the O*NET task of that code that comes nearest, or null
 * @param engineerCode whether the definition of bioengineers and biomedical engineers holds it
 * @param engineerTask the O*NET task of that code that comes nearest, or null
 * @param citations where the definitions and tasks were read; never empty
 */
public record Duty(
        String slug,
        String duty,
        Coverage technicianCode,
        Integer technicianTask,
        Coverage engineerCode,
        Integer engineerTask,
        List<Citation> citations) {

    /** Whether neither definition holds any of it. */
    public boolean isInNeither() {
        return technicianCode == Coverage.NO && engineerCode == Coverage.NO;
    }

    /** Whether O*NET lists it under neither code. */
    public boolean isNoTask() {
        return technicianTask == null && engineerTask == null;
    }
}
