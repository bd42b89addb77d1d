package org.htmdirectory.platform.site;

/**
 * What a feature does once in the background when the application is ready, so that its first visitor need not wait for
 * thousands of classes to load.
 */
public interface WarmUp {

    /** Does what a visitor would ask for, and throws the answer away. */
    void warmUp();
}
