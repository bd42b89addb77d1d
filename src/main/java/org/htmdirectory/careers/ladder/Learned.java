package org.htmdirectory.careers.ladder;

/**
 * What someone has learned: at school, and in training or at work in another trade. Employers take the one for the other, but
 * no source says that a college shortens its degree for training.
 *
 * @param school the schooling
 * @param training the schooling that the training stands for where a job asks for it
 */
public record Learned(Schooling school, Schooling training) {

    /** What someone in a place has learned. */
    public static Learned in(Place place) {
        return place.attained() == Schooling.CERTIFICATE && isTraining(place)
                ? new Learned(Schooling.HIGH_SCHOOL, Schooling.CERTIFICATE)
                : new Learned(place.attained(), Schooling.NONE);
    }

    private static boolean isTraining(Place place) {
        return place instanceof Start start
                ? start.kind() == Start.Kind.WORK
                : place instanceof Rung rung && rung.role().family().isMilitary();
    }

    /** The higher of both, which a job may ask for. */
    public Schooling level() {
        return school.orHigher(training);
    }

    /** The years of full-time study to what a job asks for; 0 where school or training are enough. */
    int yearsTo(Schooling asked) {
        return level().compareTo(asked) >= 0 ? 0 : school.yearsTo(asked);
    }

    /** Whether training stands for more than the schooling. */
    public boolean isTrained() {
        return training.compareTo(school) > 0;
    }

    /** The same after what a job asks for, and what training stands for, which may be null. */
    Learned with(Schooling asked, Schooling conferred) {
        return new Learned(
                level().compareTo(asked) >= 0 ? school : asked,
                conferred == null ? training : training.orHigher(conferred));
    }
}
