package org.htmdirectory.platform.site;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** About where the middle of each state lies, to sort by distance; to a tenth of a degree, and shown nowhere. */
final class StateMiddles {

    private static final Map<UsState, GeoPoint> MIDDLES = Stream.of(
                    "AL 32.8 -86.8, AK 64.1 -152.3, AZ 34.3 -111.7, AR 34.8 -92.4, CA 37.2 -119.5, CO 39.0 -105.5",
                    "CT 41.6 -72.7, DE 39.0 -75.5, DC 38.9 -77.0, FL 28.6 -82.4, GA 32.6 -83.4, GU 13.4 144.8",
                    "HI 20.8 -156.3, ID 44.4 -114.6, IL 40.0 -89.2, IN 39.9 -86.3, IA 42.1 -93.5, KS 38.5 -98.4",
                    "KY 37.5 -85.3, LA 31.1 -92.0, ME 45.4 -69.2, MD 39.0 -76.8, MA 42.3 -71.8, MI 44.3 -85.4",
                    "MN 46.3 -94.3, MS 32.7 -89.7, MO 38.4 -92.5, MT 47.0 -109.6, NE 41.5 -99.8, NV 39.3 -116.6",
                    "NH 43.7 -71.6, NJ 40.2 -74.7, NM 34.4 -106.1, NY 42.9 -75.5, NC 35.6 -79.4, ND 47.5 -100.5",
                    "OH 40.3 -82.8, OK 35.6 -97.5, OR 43.9 -120.6, PA 40.9 -77.8, PR 18.2 -66.5, RI 41.6 -71.5",
                    "SC 33.9 -80.9, SD 44.4 -100.2, TN 35.9 -86.4, TX 31.5 -99.3, UT 39.3 -111.7, VT 44.1 -72.7",
                    "VI 17.7 -64.8, VA 37.5 -78.9, WA 47.4 -120.4, WV 38.6 -80.6, WI 44.6 -90.0, WY 43.0 -107.6")
            .flatMap(line -> Stream.of(line.split(", ")))
            .map(one -> one.split(" "))
            .collect(Collectors.toUnmodifiableMap(
                    parts -> UsState.valueOf(parts[0]),
                    parts -> new GeoPoint(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]))));

    private StateMiddles() {}

    static GeoPoint of(UsState state) {
        return MIDDLES.get(state);
    }
}
