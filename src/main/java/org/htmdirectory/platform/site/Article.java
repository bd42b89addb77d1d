package org.htmdirectory.platform.site;

/** The indefinite article. */
public final class Article {

    private Article() {}

    /** The article that fits a name as it is said aloud: <i>an HTM Manager</i>, <i>a Clinical Engineer</i>. */
    public static String before(String name) {
        boolean spelledOut = name.matches("[A-Z]{2,}\\b.*");
        return (spelledOut ? "AEFHILMNORSX" : "AEIO").indexOf(name.charAt(0)) >= 0 ? "an" : "a";
    }
}
