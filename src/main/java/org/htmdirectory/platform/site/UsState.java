package org.htmdirectory.platform.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A state of the United States, or what statistics count like one, by its postal letters. Each has a square in a map of
 * equal squares, eleven across and eight down. In the order of their names.
 */
public enum UsState {
    AL("Alabama", 6, 6),
    AK("Alaska", 0, 0),
    AZ("Arizona", 1, 5),
    AR("Arkansas", 4, 5),
    CA("California", 0, 4),
    CO("Colorado", 2, 4),
    CT("Connecticut", 9, 3),
    DE("Delaware", 9, 4),
    DC("District of Columbia", 8, 5),
    FL("Florida", 8, 7),
    GA("Georgia", 7, 6),
    GU("Guam", 1, 7),
    HI("Hawaii", 0, 7),
    ID("Idaho", 1, 2),
    IL("Illinois", 5, 2),
    IN("Indiana", 5, 3),
    IA("Iowa", 4, 3),
    KS("Kansas", 3, 5),
    KY("Kentucky", 5, 4),
    LA("Louisiana", 4, 6),
    ME("Maine", 10, 0),
    MD("Maryland", 8, 4),
    MA("Massachusetts", 10, 2),
    MI("Michigan", 7, 2),
    MN("Minnesota", 4, 2),
    MS("Mississippi", 5, 6),
    MO("Missouri", 4, 4),
    MT("Montana", 2, 2),
    NE("Nebraska", 3, 4),
    NV("Nevada", 1, 3),
    NH("New Hampshire", 10, 1),
    NJ("New Jersey", 8, 3),
    NM("New Mexico", 2, 5),
    NY("New York", 8, 2),
    NC("North Carolina", 6, 5),
    ND("North Dakota", 3, 2),
    OH("Ohio", 6, 3),
    OK("Oklahoma", 3, 6),
    OR("Oregon", 0, 3),
    PA("Pennsylvania", 7, 3),
    PR("Puerto Rico", 10, 7),
    RI("Rhode Island", 9, 2),
    SC("South Carolina", 7, 5),
    SD("South Dakota", 3, 3),
    TN("Tennessee", 5, 5),
    TX("Texas", 3, 7),
    UT("Utah", 1, 4),
    VT("Vermont", 9, 1),
    VI("Virgin Islands", 9, 7),
    VA("Virginia", 7, 4),
    WA("Washington", 0, 2),
    WV("West Virginia", 6, 4),
    WI("Wisconsin", 6, 2),
    WY("Wyoming", 2, 3);

    /** The parameter of a page's address that names the chosen state. */
    public static final String PARAMETER = "state";

    private final String label;
    private final int column;
    private final int row;

    UsState(String label, int column, int row) {
        this.label = label;
        this.column = column;
        this.row = row;
    }

    /** Its name. */
    public String label() {
        return label;
    }

    /** The column of its square, from 0. */
    public int column() {
        return column;
    }

    /** The row of its square, from 0. */
    public int row() {
        return row;
    }

    /** Whether it is one of the fifty states or the District of Columbia, not a territory. */
    public boolean isStateOrCapital() {
        return this != GU && this != PR && this != VI;
    }

    /** The states that share a border with it, the nearest first. */
    public List<UsState> neighbors() {
        return StateBorders.of(this);
    }

    /** About where its middle lies. */
    public GeoPoint middle() {
        return StateMiddles.of(this);
    }

    /** Its postal letters as addresses have them, e.g. <i>tx</i>. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The postal letters of all. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(UsState::name).toList();
    }

    /**
     * The state that a visitor asked for; empty where none was.
     *
     * @throws BadInputException if there is none of those letters or that name
     */
    public static Optional<UsState> asked(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(find(text)
                .orElseThrow(() -> new BadInputException("There is no state " + BadInputException.quoted(text)
                        + ". Use its name or its two letters, such as Texas or TX.")));
    }

    /** The one of those postal letters or that name, in letters of either case. */
    public static Optional<UsState> find(String text) {
        String wanted = text.strip();
        return Arrays.stream(values())
                .filter(state -> state.name().equalsIgnoreCase(wanted) || state.label.equalsIgnoreCase(wanted))
                .findFirst();
    }
}
