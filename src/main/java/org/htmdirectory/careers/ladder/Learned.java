package org.htmdirectory.careers.ladder;

/**
 * What someone has learned: at school, and in training or at work in another trade. Employers take the one for the other, but
 * a college need not shorten its degree for training.
 *
 * @param school the schooling
 * @param training the schooling that the training stands for where a job asks for it
 * @param past what else they come from that counts
 */
public record Learned(Schooling school, Schooling training, Past past) {

    /** What else than schooling someone comes from. */
    enum Past {
        ORDINARY,
        SERVED,
        BEGAN_DEGREE
    }

    /** The years that someone who began a bachelor’s degree needs to finish it: one, at the least, lies behind them. */
    private static final int LEFT_OF_DEGREE = 3;

    /** What someone in a place has learned. */
    public static Learned in(Place place) {
        Past past = past(place);
        if (place.attained() != Schooling.CERTIFICATE) {
            return new Learned(place.attained(), Schooling.NONE, past);
        }
        if (past == Past.BEGAN_DEGREE) {
            return new Learned(Schooling.HIGH_SCHOOL, Schooling.NONE, past);
        }
        return past == Past.SERVED || isOtherWork(place)
                ? new Learned(Schooling.HIGH_SCHOOL, Schooling.CERTIFICATE, past)
                : new Learned(place.attained(), Schooling.NONE, past);
    }

    private static Past past(Place place) {
        if (isInUniform(place)) {
            return Past.SERVED;
        }
        return place instanceof Start start
                        && start.kind() == Start.Kind.SCHOOL
                        && start.attained() == Schooling.CERTIFICATE
                ? Past.BEGAN_DEGREE
                : Past.ORDINARY;
    }

    private static boolean isOtherWork(Place place) {
        return place instanceof Start start && start.kind() == Start.Kind.WORK;
    }

    private static boolean isInUniform(Place place) {
        return place instanceof Rung rung && rung.role().family().isMilitary();
    }

    /** The higher of both, which a job may ask for. */
    public Schooling level() {
        return school.orHigher(training);
    }

    /** The years of full-time study to what a step asks for; 0 where school or training are enough. */
    int yearsTo(Transition step) {
        if (isEnoughFor(step)) {
            return 0;
        }
        int years = school.yearsTo(step.asks());
        return past == Past.BEGAN_DEGREE && step.asks() == Schooling.BACHELOR ? Math.min(years, LEFT_OF_DEGREE) : years;
    }

    /** Whoever was hired on the course of the armed forces owes no two-year degree for a technician’s job. */
    private boolean isEnoughFor(Transition step) {
        return level().compareTo(step.asks()) >= 0
                || past == Past.SERVED
                        && step.isToTechniciansJob()
                        && step.asks().compareTo(Schooling.ASSOCIATE) <= 0;
    }

    /** Whether training stands for more than the schooling. */
    public boolean isTrained() {
        return training.compareTo(school) > 0;
    }

    /** Whether it was learned in the armed forces, or before someone left them. */
    public boolean hasServed() {
        return past == Past.SERVED;
    }

    /** Whether someone has begun a bachelor’s degree, whose courses a college may count toward another. */
    public boolean hasBegunDegree() {
        return past == Past.BEGAN_DEGREE;
    }

    /** The same after a step. */
    Learned after(Transition step) {
        return new Learned(
                isEnoughFor(step) ? school : step.asks(),
                step.confers() == null ? training : training.orHigher(step.confers()),
                isInUniform(step.to()) ? Past.SERVED : past);
    }
}
