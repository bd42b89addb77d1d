package org.htmdirectory.careers.program;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;

/**
 * Who teaches a program: a college, an employer or the armed forces.
 *
 * @param slug its key
 * @param name its name today
 * @param formerName what it was called before, or null
 * @param city where, or null
 * @param state the state of the United States, or null where abroad, in no one state or not known
 * @param country the country's ISO code
 * @param control who runs it, or null where not known
 * @param tuition what a year there costs, or null where not known
 * @param unit the number under which the Department of Education counts it, or null
 * @param priceCalculator the page that the school gives for reckoning a price, or null
 * @param website its address, or null
 * @param accreditation who accredits the whole school, or null where not known
 * @param note a remark, or null
 * @param citations where the facts come from
 */
public record School(
        String slug,
        String name,
        String formerName,
        String city,
        UsState state,
        String country,
        Control control,
        Tuition tuition,
        String unit,
        String priceCalculator,
        String website,
        String accreditation,
        String note,
        List<Citation> citations) {

    /** Who runs a school. */
    public enum Control implements EnumCode {
        PUBLIC("Public"),
        PRIVATE_NONPROFIT("Private, not for profit"),
        PRIVATE_FOR_PROFIT("Private, for profit"),
        FEDERAL("Federal government");

        private final String label;

        Control(String label) {
            this.label = label;
        }

        /** The words for readers. */
        public String label() {
            return label;
        }
    }

    /**
     * Tuition and fees of the whole school for a year of full-time study, in dollars.
     *
     * @param inDistrict for people of its district
     * @param inState for people of its state
     * @param outOfState for everybody else
     * @param year the school year, e.g. <i>2022-23</i>
     */
    public record Tuition(Integer inDistrict, Integer inState, Integer outOfState, String year) {

        /** The price or prices in words, the lowest first. */
        public String words() {
            List<String> prices = Stream.of(
                            inDistrict == null || inDistrict.equals(inState)
                                    ? null
                                    : Figures.dollars(inDistrict) + " in its district",
                            outOfState == null || outOfState.equals(inState)
                                    ? Figures.dollars(inState)
                                    : Figures.dollars(inState) + " in its state",
                            outOfState == null || outOfState.equals(inState)
                                    ? null
                                    : Figures.dollars(outOfState) + " from elsewhere")
                    .filter(price -> price != null)
                    .toList();
            return String.join(", ", prices);
        }

        /** What a year costs one person, in words; the price for residents where none is known for people from elsewhere. */
        String aYear(boolean fromElsewhere) {
            if (fromElsewhere && outOfState != null) {
                return Figures.dollars(outOfState) + " a year from elsewhere, " + year;
            }
            boolean cheaperNearby = inDistrict != null && inDistrict < inState;
            return Figures.dollars(inState) + " a year for residents"
                    + (cheaperNearby ? ", " + Figures.dollars(inDistrict) + " in its district" : "")
                    + ", " + year;
        }
    }

    private static final Pattern CALCULATOR = Pattern.compile("calc|npc|net-?price", Pattern.CASE_INSENSITIVE);

    /** Its own page at the Department of Education, or null where not known. */
    public String officialPage() {
        return unit == null ? null : "https://nces.ed.gov/collegenavigator/?id=" + unit;
    }

    /** What to call the page for reckoning a price: some schools give another one, as one of what they charge. */
    public String priceLabel() {
        if (CALCULATOR.matcher(priceCalculator).find()) {
            return "The school’s own price calculator";
        }
        return isHomePage(priceCalculator)
                ? "The school’s home page, which it gives in place of a price calculator"
                : "A page of the school on what it costs, which it gives in place of a price calculator";
    }

    private static boolean isHomePage(String address) {
        return address.replaceFirst("^https?://", "").replaceFirst("/$", "").indexOf('/') < 0;
    }

    /** Where it is, e.g. <i>Harlingen, Texas</i>; null where not known. */
    public String place() {
        String place = Stream.of(city, state == null ? null : state.label(), isAbroad() ? countryName() : null)
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }

    /** Whether it is outside the United States. */
    public boolean isAbroad() {
        return !country.equals("US");
    }

    /** The country by name. */
    public String countryName() {
        return new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
    }
}
