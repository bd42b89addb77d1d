package org.htmdirectory.platform.site;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which states share a border on land or a bridge-crossed river. A state that is not named here touches none.
 * Those whose middle is nearest to the state’s own come first.
 */
final class StateBorders {

    private static final Map<UsState, List<UsState>> BORDERS = Stream.of(
                    "AL: MS GA TN FL",
                    "AZ: NM UT NV CA CO",
                    "AR: MS MO OK LA TN TX",
                    "CA: NV AZ OR",
                    "CO: WY NM UT NE KS AZ OK",
                    "CT: RI MA NY",
                    "DE: MD NJ PA",
                    "DC: MD VA",
                    "FL: GA AL",
                    "GA: SC AL TN NC FL",
                    "ID: MT UT WY OR WA NV",
                    "IL: IN MO IA WI KY",
                    "IN: IL KY OH MI",
                    "IA: WI IL MO MN NE SD",
                    "KS: NE OK MO CO",
                    "KY: IN TN WV OH IL VA MO",
                    "LA: MS AR TX",
                    "ME: NH",
                    "MD: DC DE PA VA WV",
                    "MA: RI CT NH VT NY",
                    "MI: OH IN WI",
                    "MN: WI IA SD ND",
                    "MS: AL LA AR TN",
                    "MO: IL KS AR IA OK TN NE KY",
                    "MT: ID WY ND SD",
                    "NE: KS SD IA MO CO WY",
                    "NV: CA UT ID AZ OR",
                    "NH: VT MA ME",
                    "NJ: DE NY PA",
                    "NM: CO AZ UT OK TX",
                    "NY: CT NJ PA VT MA",
                    "NC: SC VA GA TN",
                    "ND: SD MN MT",
                    "OH: WV IN KY MI PA",
                    "OK: KS AR TX MO CO NM",
                    "OR: WA ID NV CA",
                    "PA: MD DE NJ NY WV OH",
                    "RI: MA CT",
                    "SC: NC GA",
                    "SD: ND NE MN IA WY MT",
                    "TN: KY AL GA MS AR MO NC VA",
                    "TX: OK LA AR NM",
                    "UT: WY NV ID CO AZ NM",
                    "VT: NH MA NY",
                    "VA: DC MD WV NC KY TN",
                    "WA: OR ID",
                    "WV: VA OH KY MD PA",
                    "WI: MN IA MI IL",
                    "WY: CO UT MT ID SD NE")
            .map(line -> line.split(": "))
            .collect(Collectors.toUnmodifiableMap(parts -> UsState.valueOf(parts[0]), parts -> states(parts[1])));

    private StateBorders() {}

    /** The states beside a state, the nearest first. */
    static List<UsState> of(UsState state) {
        return BORDERS.getOrDefault(state, List.of());
    }

    private static List<UsState> states(String letters) {
        return Arrays.stream(letters.split(" ")).map(UsState::valueOf).toList();
    }
}
