package org.htmdirectory.crosswalk;

/** A code by its scheme's slug and its own text as published. */
record CodeKey(String scheme, String code) {

    static CodeKey of(Code code) {
        return new CodeKey(code.scheme().slug(), code.code());
    }
}
