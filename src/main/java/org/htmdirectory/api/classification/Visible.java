package org.htmdirectory.api.classification;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.htmdirectory.reading.verdict.Job;

/** Text that shows something, in any script; null is left to other constraints. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Visible.Check.class)
@interface Visible {

    String message() default "must not be blank";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the classifier what it takes for blank. */
    final class Check implements ConstraintValidator<Visible, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || !Job.isBlank(text);
        }
    }
}
