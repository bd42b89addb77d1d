package org.htmdirectory.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A journey through the whole application in real Chromium. Test methods take a Playwright {@code Page}, fresh for each
 * of them, whose relative addresses lead to the application. A failed journey leaves its last picture in
 * {@code target/screenshots}.
 *
 * <p>Skipped where no Chromium is found; with {@code CI=true} in the environment it fails there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ApplicationTest
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
