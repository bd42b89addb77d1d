/**
 * What a title's words speak of, and how the trained model weighs them: concepts, features, weights, and the wordings of
 * the official list. Plain Java; it knows neither roles nor verdicts, only slugs and numbers.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"posting", "wording", "terminology"})
package org.htmdirectory.clue;
