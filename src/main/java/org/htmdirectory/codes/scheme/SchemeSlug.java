package org.htmdirectory.codes.scheme;

/** Slugs of the classifications that the program itself asks for; the others are known to the tables alone. */
public final class SchemeSlug {

    /** The classification that US federal statistics use. */
    public static final String US_SOC = "us-soc-2018";

    /** The one before it. */
    public static final String US_SOC_2010 = "us-soc-2010";

    /** The classification of US career tools. */
    public static final String ONET_SOC = "onet-soc-2019";

    /** The occupations of US household surveys. */
    public static final String US_CENSUS = "us-census-2018";

    /** The programs of US colleges. */
    public static final String CIP = "cip-2020";

    /** The occupations of the whole world. */
    public static final String ISCO = "isco-08";

    /** The occupations of the European Union. */
    public static final String ESCO = "esco-1-2";

    /** The occupations of Canada. */
    public static final String NOC = "noc-2021";

    private SchemeSlug() {}
}
