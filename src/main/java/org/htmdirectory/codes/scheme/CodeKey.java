package org.htmdirectory.codes.scheme;

/** A code by its scheme's slug and its own text as published. */
public record CodeKey(String scheme, String code) {

    /** The key of a code. */
    public static CodeKey of(Code code) {
        return new CodeKey(code.scheme().slug(), code.code());
    }
}
