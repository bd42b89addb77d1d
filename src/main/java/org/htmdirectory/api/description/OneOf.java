package org.htmdirectory.api.description;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.htmdirectory.platform.reference.EnumCode;

/** The text, or each text of the list, is one of the words of a fixed set, which {@code words.csv} explains. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface OneOf {

    /** The set. */
    Class<? extends EnumCode> value();
}
