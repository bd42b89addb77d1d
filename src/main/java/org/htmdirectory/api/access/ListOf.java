package org.htmdirectory.api.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An answer that holds a list of things: {@code fields=} chooses among theirs, not among the few of the answer itself. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ListOf {

    /** The component that holds the list. */
    String name();

    /** What the list holds; what it holds otherwise is sent whole. */
    Class<? extends Record> of();
}
