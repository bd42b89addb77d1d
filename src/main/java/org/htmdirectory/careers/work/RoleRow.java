package org.htmdirectory.careers.work;

/** A row that says something of a role. */
interface RoleRow {

    /** The role’s slug. */
    String role();
}
