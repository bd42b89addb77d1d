package org.htmdirectory.codes.scheme;

import java.util.Collection;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.platform.site.BadInputException;
import org.htmdirectory.platform.site.NotFoundException;
import org.htmdirectory.sources.Sources;
import org.springframework.stereotype.Component;

/** The official classifications and their codes, as of the current edition. */
@Component
public class Schemes {

    /** Slug of the classification that US federal statistics use. */
    public static final String US_SOC = "us-soc-2018";

    private final PerEdition<Codes> codes;

    Schemes(Editions editions, RowSource rows, Sources sources) {
        this.codes = new PerEdition<>(editions, () -> CodeRows.read(rows).codes(sources.citations()));
    }

    /** All schemes and codes, to be asked without looking for the edition each time. */
    public Codes all() {
        return codes.get();
    }

    /** All schemes, in the order in which pages list them. */
    public Collection<Scheme> schemes() {
        return codes.get().schemes().values();
    }

    /** The scheme of that slug. */
    public Optional<Scheme> scheme(String slug) {
        return Optional.ofNullable(codes.get().schemes().get(slug));
    }

    /**
     * The scheme that a visitor asked for by its slug, in capitals or small letters; throws {@link NotFoundException}
     * where there is none.
     */
    public Scheme askedScheme(String text) {
        return scheme(CodeForm.slug(text)).orElseThrow(() -> new NotFoundException("classification", text));
    }

    /**
     * The code that a visitor asked for, by its slug or as published; throws {@link BadInputException} where codes of
     * that scheme have another form, and {@link NotFoundException} where there is no such scheme or code.
     */
    public Code askedCode(String scheme, String text) {
        Scheme owner = askedScheme(scheme);
        return code(owner.slug(), text).orElseThrow(() -> refuse(owner, text));
    }

    /** The entry of a US code that a visitor asked for; throws {@link NotFoundException} where there is none. */
    public Code askedCode(SocCode soc) {
        return code(soc).orElseThrow(() -> new NotFoundException("US occupation code", soc.text()));
    }

    /** The code of a scheme, by its slug or as published, in capitals or small letters. */
    public Optional<Code> code(String scheme, String codeOrSlug) {
        return Optional.ofNullable(codes.get().bySlug().get(new CodeKey(scheme, CodeForm.slug(codeOrSlug))));
    }

    /** The entry of a SOC code in the classification of 2018, or, where that has none, in that of 2010. */
    public Optional<Code> code(SocCode soc) {
        return code(US_SOC, soc.text()).or(() -> code("us-soc-2010", soc.text()));
    }

    /** All codes of a scheme that the directory holds, in order. */
    public List<Code> codes(Scheme scheme) {
        return codes.get().byScheme().getOrDefault(scheme.slug(), List.of());
    }

    /** The next broader code. */
    public Optional<Code> parent(Code code) {
        return Optional.ofNullable(code.parentCode())
                .flatMap(parent -> code(code.scheme().slug(), parent));
    }

    /** The chain of broader codes, the broadest first. */
    public List<Code> ancestors(Code code) {
        LinkedList<Code> chain = new LinkedList<>();
        Optional<Code> next = parent(code);
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.addFirst(next.get());
            next = parent(next.get());
        }
        return List.copyOf(chain);
    }

    /** The next narrower codes. */
    public List<Code> children(Code code) {
        return codes.get().children().getOrDefault(CodeKey.of(code), List.of());
    }

    private static RuntimeException refuse(Scheme scheme, String text) {
        return CodeForm.problem(scheme.slug(), text)
                .<RuntimeException>map(problem -> new BadInputException(problem + "."))
                .orElseGet(() -> new NotFoundException("code of the " + scheme.label(), text));
    }
}
