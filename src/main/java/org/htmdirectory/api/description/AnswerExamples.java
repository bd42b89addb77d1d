package org.htmdirectory.api.description;

import java.util.Map;
import java.util.function.Supplier;

/** Answers that the description shows, made as any other answer is: what it shows is what it gives. */
public interface AnswerExamples {

    /** Makes an answer of each operation, by its id; a long list within it is cut short in the description. */
    Map<String, Supplier<?>> answers();
}
