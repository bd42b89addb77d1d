package org.htmdirectory.platform.answer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How many answers are kept.
 *
 * @param kept how much memory their bodies take at most; with 0 none is kept
 * @param largest the largest body that is kept, before it is compressed
 */
@ConfigurationProperties("htm.answers")
record AnswerProperties(
        @DefaultValue("64MB") DataSize kept,
        @DefaultValue("2MB") DataSize largest) {}
