package org.htmdirectory.platform.site;

/** An address at which a form with a file is taken. A {@code multipart/form-data} body sent anywhere else is not read. */
public interface UploadAddress {

    /** The path, e.g. {@code /classify/batch}. */
    String path();
}
