package org.htmdirectory.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The cases of a template that switches over the constants of an enum: the compiler does not miss one that is renamed. */
public final class TemplateCases {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern CASE = Pattern.compile("th:case=\"'?([^\"']*)'?\"");

    private TemplateCases() {}

    /** What the cases of that template are called, in their order. */
    public static List<String> of(String template) throws IOException {
        return CASE.matcher(Files.readString(TEMPLATES.resolve(template)))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
