package org.htmdirectory.careers.program;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.htmdirectory.platform.site.UsState;

/**
 * How many programs each state has, as a map of equal squares.
 *
 * @param squares a square for every state
 */
public record StateMap(List<Square> squares) {

    private static final int STEP = 32;
    private static final int SIDE = 30;
    private static final int COLUMNS = 11;
    private static final int ROWS = 8;

    /** The map of so many programs in each state; a state that is not named has none. */
    public static StateMap of(Map<UsState, Integer> counts) {
        return new StateMap(Arrays.stream(UsState.values())
                .map(state -> new Square(
                        state, counts.getOrDefault(state, 0), state.column() * STEP, state.row() * STEP, SIDE))
                .toList());
    }

    /** The width and height of the drawing, as the end of a view box. */
    public String size() {
        return COLUMNS * STEP + " " + ROWS * STEP;
    }

    /** The squares of states that have any. */
    public List<Square> filled() {
        return squares.stream().filter(square -> square.count() > 0).toList();
    }

    /** The squares of states that have none. */
    public List<Square> empty() {
        return squares.stream().filter(square -> square.count() == 0).toList();
    }

    /**
     * A state's square.
     *
     * @param state the state
     * @param count how many programs it has
     * @param x the left edge
     * @param y the upper edge
     * @param side how long an edge is
     */
    public record Square(UsState state, int count, int x, int y, int side) {

        private static final int SOME = 3;
        private static final int MANY = 6;
        private static final int LETTERS_DOWN = 13;
        private static final int COUNT_DOWN = 26;

        /** The middle, across. */
        public int middle() {
            return x + side / 2;
        }

        /** The base line of the letters. */
        public int letters() {
            return y + LETTERS_DOWN;
        }

        /** The base line of the count. */
        public int number() {
            return y + COUNT_DOWN;
        }

        /** How it looks: the more programs, the darker; an outline where there is none. */
        public String tint() {
            if (count == 0) {
                return "square-none";
            }
            return count < SOME ? "accent ribbon" : count < MANY ? "accent ribbon some" : "accent ribbon many";
        }

        /** The square in words, e.g. <i>Texas: 11 programs</i>. */
        public String words() {
            return state.label() + ": " + count + (count == 1 ? " program" : " programs");
        }
    }
}
