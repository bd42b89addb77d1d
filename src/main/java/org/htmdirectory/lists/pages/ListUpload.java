package org.htmdirectory.lists.pages;

import org.htmdirectory.platform.site.UploadAddress;
import org.springframework.stereotype.Component;

/** Says that lists of job titles are taken as files. */
@Component
class ListUpload implements UploadAddress {

    @Override
    public String path() {
        return Addresses.ENTRY;
    }
}
