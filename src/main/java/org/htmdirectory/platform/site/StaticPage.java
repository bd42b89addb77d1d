package org.htmdirectory.platform.site;

import java.net.URI;

/**
 * A page of text.
 *
 * @param title its heading
 * @param description what it says, in a sentence
 * @param contact where to write to whoever runs this copy of the directory, or null
 */
record StaticPage(String title, String description, URI contact) {

    /** The contact as it is read: an e-mail address without {@code mailto:}. */
    public String contactText() {
        return "mailto".equals(contact.getScheme()) ? contact.getSchemeSpecificPart() : contact.toString();
    }
}
