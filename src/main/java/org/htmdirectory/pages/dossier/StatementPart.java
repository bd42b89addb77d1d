package org.htmdirectory.pages.dossier;

import org.htmdirectory.platform.reference.EnumCode;

/** Where in the case a statement belongs. */
public enum StatementPart implements EnumCode {
    DEFINITION,
    EFFECT,
    ACTION
}
