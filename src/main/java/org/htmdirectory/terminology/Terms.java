package org.htmdirectory.terminology;

import java.util.List;
import java.util.Map;

/** All families, roles and titles of one edition. */
record Terms(
        List<Family> families,
        Map<String, Role> roles,
        Map<String, Title> titles,
        Map<String, List<Title>> titlesByRole,
        Map<String, List<RelatedRole>> related) {}
