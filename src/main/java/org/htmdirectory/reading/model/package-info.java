/**
 * What a title's words speak of, and how the trained model weighs them: concepts, features, weights, and the wordings of
 * the official list. It knows neither roles nor verdicts, only slugs and numbers.
 */
@ApplicationModule(allowedDependencies = {"noise", "words"})
package org.htmdirectory.reading.model;

import org.springframework.modulith.ApplicationModule;
