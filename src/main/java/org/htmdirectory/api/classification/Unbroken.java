package org.htmdirectory.api.classification;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text of whole characters, as Unicode asks; null is left to other constraints. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Unbroken.Check.class)
@interface Unbroken {

    String message() default "must not hold half of a character (a lone surrogate)";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks for a surrogate without its other half. */
    final class Check implements ConstraintValidator<Unbroken, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || text.codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE);
        }
    }
}
