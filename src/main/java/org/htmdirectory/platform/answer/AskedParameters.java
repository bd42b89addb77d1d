package org.htmdirectory.platform.answer;

import java.util.Set;
import org.springframework.web.method.HandlerMethod;

/** Parameters that answers of some kind understand, beside those that the method that makes them names. */
@FunctionalInterface
public interface AskedParameters {

    /** The names of those that the answers of a method understand; none for other answers. */
    Set<String> of(HandlerMethod method);
}
