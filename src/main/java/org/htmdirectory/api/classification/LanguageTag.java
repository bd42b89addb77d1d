package org.htmdirectory.api.classification;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.htmdirectory.reading.verdict.Job;

/** A code of a language that there is, as BCP 47 writes it; null and blank are left to other constraints. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LanguageTag.Check.class)
@interface LanguageTag {

    String message() default "must be the code of a language (BCP 47), such as es or pt-BR";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the JDK, which knows all codes of two letters. */
    final class Check implements ConstraintValidator<LanguageTag, String> {

        private static final Set<String> TWO_LETTERS =
                Arrays.stream(Locale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || Job.isBlank(text) || isLanguage(text);
        }

        private static boolean isLanguage(String text) {
            try {
                String language = new Locale.Builder()
                        .setLanguageTag(text.replace('_', '-'))
                        .build()
                        .getLanguage();
                return language.length() == 3 || TWO_LETTERS.contains(language);
            } catch (IllformedLocaleException noTag) {
                return false;
            }
        }
    }
}
