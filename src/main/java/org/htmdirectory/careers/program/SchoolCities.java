package org.htmdirectory.careers.program;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.platform.site.GeoPoint;
import org.htmdirectory.platform.site.UsState;

/** About where the cities of schools lie, to sort schools by distance; to a tenth of a degree, and shown nowhere. */
final class SchoolCities {

    private static final Map<String, GeoPoint> CITIES = Stream.of(
                    "Birmingham AL 33.5 -86.8, Montgomery AL 32.4 -86.3, Harrison AR 36.2 -93.1, Searcy AR 35.2 -91.7",
                    "Phoenix AZ 33.4 -112.1, Tempe AZ 33.4 -111.9, Anaheim CA 33.8 -117.9, Oceanside CA 33.2 -117.4",
                    "Sacramento CA 38.6 -121.5, San Diego CA 32.7 -117.2, San José CA 37.3 -121.9",
                    "San Luis Obispo CA 35.3 -120.7, Valley Glen CA 34.2 -118.4, Aurora CO 39.7 -104.8",
                    "Fort Collins CO 40.6 -105.1, Greeley CO 40.4 -104.7, Westminster CO 39.8 -105.0",
                    "Hartford CT 41.8 -72.7, New Haven CT 41.3 -72.9, Storrs CT 41.8 -72.3, Washington DC 38.9 -77.0",
                    "Dover DE 39.2 -75.5, Newark DE 39.7 -75.8, Avon Park FL 27.6 -81.5, Fort Myers FL 26.6 -81.9",
                    "Gainesville FL 29.7 -82.3, Jacksonville FL 30.3 -81.7, Miami FL 25.8 -80.2, Orlando FL 28.5 -81.4",
                    "St. Petersburg FL 27.8 -82.7, Tarpon Springs FL 28.1 -82.8, Athens GA 34.0 -83.4",
                    "Atlanta GA 33.7 -84.4, Columbus GA 32.5 -85.0, Decatur GA 33.8 -84.3, Marietta GA 34.0 -84.5",
                    "Ankeny IA 41.7 -93.6, Iowa City IA 41.7 -91.5, West Burlington IA 40.8 -91.2",
                    "Carterville IL 37.8 -89.1, Chicago IL 41.9 -87.6, Ina IL 38.2 -88.9, Lisle IL 41.8 -88.1",
                    "South Holland IL 41.6 -87.6, Indianapolis IN 39.8 -86.2, West Lafayette IN 40.4 -86.9",
                    "Louisville KY 38.3 -85.8, Madisonville KY 37.3 -87.5, New Orleans LA 30.0 -90.1, Ruston LA 32.5 -92.6",
                    "Boston MA 42.4 -71.1, Fall River MA 41.7 -71.2, Haverhill MA 42.8 -71.1, Springfield MA 42.1 -72.6",
                    "Worcester MA 42.3 -71.8, College Park MD 39.0 -76.9, Columbia MD 39.2 -76.9, Orono ME 44.9 -68.7",
                    "Detroit MI 42.3 -83.0, Livonia MI 42.4 -83.4, Muskegon MI 43.2 -86.2, Anoka MN 45.2 -93.4",
                    "Brooklyn Park MN 45.1 -93.4, Rosemount MN 44.7 -93.1, Saint Cloud MN 45.6 -94.2",
                    "Saint Paul MN 44.9 -93.1, Winona MN 44.0 -91.6, Bridgeton MO 38.8 -90.4, Kansas City MO 39.1 -94.6",
                    "Springfield MO 37.2 -93.3, St. Louis MO 38.6 -90.2, Moorhead MS 33.5 -90.5, Albemarle NC 35.4 -80.2",
                    "Charlotte NC 35.2 -80.8, Durham NC 36.0 -78.9, Greensboro NC 36.1 -79.8, Hudson NC 35.8 -81.5",
                    "Raleigh NC 35.8 -78.6, Winston-Salem NC 36.1 -80.2, Iselin NJ 40.6 -74.3, Newark NJ 40.7 -74.2",
                    "New Brunswick NJ 40.5 -74.5, Trenton NJ 40.2 -74.8, Alamogordo NM 32.9 -106.0",
                    "Las Cruces NM 32.3 -106.8, Brookville NY 40.8 -73.6, New York NY 40.7 -74.0, Potsdam NY 44.7 -75.0",
                    "Troy NY 42.7 -73.7, Cincinnati OH 39.1 -84.5, Cleveland OH 41.5 -81.7, Columbus OH 40.0 -83.0",
                    "Dayton OH 39.8 -84.2, North Canton OH 40.9 -81.4, Perrysburg OH 41.6 -83.6, Solon OH 41.4 -81.4",
                    "Edmond OK 35.7 -97.5, Corvallis OR 44.6 -123.3, Portland OR 45.5 -122.7, Bethlehem PA 40.6 -75.4",
                    "Ft. Washington PA 40.1 -75.2, McKeesport PA 40.3 -79.8, Media PA 39.9 -75.4",
                    "New Kensington PA 40.6 -79.8, Philadelphia PA 40.0 -75.2, Scranton PA 41.4 -75.7",
                    "University Park PA 40.8 -77.9, West Chester PA 40.0 -75.6, Caguas PR 18.2 -66.0, Ponce PR 18.0 -66.6",
                    "San Juan PR 18.4 -66.1, Providence RI 41.8 -71.4, Columbia SC 34.0 -81.0, Rapid City SD 44.1 -103.2",
                    "Sioux Falls SD 43.5 -96.7, Knoxville TN 36.0 -83.9, Austin TX 30.3 -97.7, Houston TX 29.8 -95.4",
                    "Irving TX 32.8 -96.9, McKinney TX 33.2 -96.6, Pasadena TX 29.7 -95.2, San Antonio TX 29.4 -98.5",
                    "Schertz TX 29.6 -98.3, Waco and Harlingen TX 31.5 -97.1, Wichita Falls TX 33.9 -98.5",
                    "Saint George UT 37.1 -113.6, Salt Lake City UT 40.8 -111.9, Fairfax VA 38.8 -77.3",
                    "Virginia Beach VA 36.9 -76.0, Burlington VT 44.5 -73.2, Moses Lake WA 47.1 -119.3",
                    "Pullman WA 46.7 -117.2, Seattle WA 47.6 -122.3, Spokane WA 47.7 -117.4, Tacoma WA 47.3 -122.4",
                    "Green Bay WI 44.5 -88.0, La Crosse WI 43.8 -91.2, Milwaukee WI 43.0 -87.9, Waukesha WI 43.0 -88.2",
                    "Huntington WV 38.4 -82.4, Morgantown WV 39.6 -80.0")
            .flatMap(line -> Stream.of(line.split(", ")))
            .map(one -> one.split(" (?=-?[0-9])"))
            .collect(Collectors.toUnmodifiableMap(
                    parts -> parts[0],
                    parts -> new GeoPoint(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]))));

    private SchoolCities() {}

    /** Where the city of a school lies; empty where that is not known to us. */
    static Optional<GeoPoint> of(School school) {
        return school.state() == null ? Optional.empty() : of(school.city(), school.state());
    }

    static Optional<GeoPoint> of(String city, UsState state) {
        return Optional.ofNullable(CITIES.get(city + " " + state.name()));
    }
}
