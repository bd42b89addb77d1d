package org.htmdirectory.platform.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.StringWriter;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Puts a part of the frame, {@code site:kept="nav"}, into a page as it was written for another page with the same frame:
 * menus and the list of states would otherwise be written anew for each answer. The parts are the fragments of {@code
 * fragments/frame.html}; they may lean on {@code furniture.frame} and {@code edition}, on nothing else.
 */
@Component
class KeptMarkup extends AbstractProcessorDialect {

    private static final String FRAME = "fragments/frame";
    private static final int MOST_LETTERS = 2_000_000;

    private final Cache<Place, String> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_LETTERS)
            .weigher((Place place, String markup) -> markup.length())
            .build();

    KeptMarkup() {
        super("Kept markup", "site", StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Part(prefix));
    }

    private record Place(String part, Object frame, Object edition) {}

    private final class Part extends AbstractAttributeTagProcessor {

        private static final int FIRST = 1;

        Part(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "kept", true, FIRST, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String part,
                IElementTagStructureHandler page) {
            Object frame = context.getVariable("furniture") instanceof PageFurniture furniture ? furniture.frame() : "";
            Object edition = context.getVariable("edition");
            Place place = new Place(part, frame, edition == null ? "" : edition);
            String markup = kept.getIfPresent(place);
            if (markup == null) {
                markup = write(part, context);
                kept.put(place, markup);
            }
            page.replaceWith(markup, false);
        }

        private String write(String part, ITemplateContext context) {
            StringWriter markup = new StringWriter();
            context.getConfiguration()
                    .getTemplateManager()
                    .parseAndProcess(new TemplateSpec(FRAME, Set.of(part), TemplateMode.HTML, null), context, markup);
            return markup.toString();
        }
    }
}
