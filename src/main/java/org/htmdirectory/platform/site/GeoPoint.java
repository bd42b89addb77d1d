package org.htmdirectory.platform.site;

/**
 * A place on the globe.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record GeoPoint(double latitude, double longitude) {

    private static final double KILOMETERS_A_DEGREE = 111.2;

    /** About how far another place is, in kilometers; close enough within one country. */
    public double kilometersTo(GeoPoint other) {
        double north = other.latitude - latitude;
        double east = (other.longitude - longitude) * Math.cos(Math.toRadians((latitude + other.latitude) / 2));
        return KILOMETERS_A_DEGREE * Math.hypot(north, east);
    }
}
