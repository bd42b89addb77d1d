package org.htmdirectory.platform.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A controller of HTML pages. Who accepts no HTML is answered 406 instead of being sent some; a method that gives
 * another format, such as CSV, says so in its own {@code produces}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
public @interface PageController {}
