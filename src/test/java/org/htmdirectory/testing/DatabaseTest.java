package org.htmdirectory.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of repositories and queries on a real PostgreSQL with all migrations, each method in a transaction that is
 * rolled back.
 *
 * <p>It runs in the application of {@link ApplicationTest}: seeding a second database for a slice of the beans would
 * take longer than it saves.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ApplicationTest
@Transactional
public @interface DatabaseTest {}
