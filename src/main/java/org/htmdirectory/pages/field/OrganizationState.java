package org.htmdirectory.pages.field;

import org.htmdirectory.platform.reference.EnumCode;

/** Whether an organization is still at work, as far as our sources say. */
public enum OrganizationState implements EnumCode {
    ACTIVE(null),
    INACTIVE("Hardly active, as our source says"),
    PAST("No longer at work under this name"),
    UNKNOWN("Whether it still works this way is not known here");

    private final String remark;

    OrganizationState(String remark) {
        this.remark = remark;
    }

    /** What pages say about it, or null where there is nothing to say. */
    public String remark() {
        return remark;
    }
}
