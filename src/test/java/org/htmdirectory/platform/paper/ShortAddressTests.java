package org.htmdirectory.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class ShortAddressTests {

    private static final String PAGE = "/roles/biomedical-equipment-technician";

    @Autowired
    private RestTestClient client;

    @Autowired
    private List<HandoutSource> handedOut;

    private Stream<String> pages() {
        return handedOut.stream().flatMap(each -> each.addresses().stream());
    }

    @Test
    void noTwoPagesShareACode() {
        assertThat(pages().map(ShortCode::of)).doesNotHaveDuplicates().hasSizeGreaterThan(32);
    }

    @Test
    void everyCodeLeadsToItsPage() {
        assertThat(pages().filter(page -> !page.contains("?"))).allSatisfy(this::leads);
    }

    @Test
    void aCodeLeadsToAWay() {
        leads("/careers/path?from=high-school-student&to=htm-manager");
    }

    private void leads(String page) {
        client.get()
                .uri("/s/" + ShortCode.of(page).text())
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.MOVED_PERMANENTLY)
                .expectHeader()
                .location(page);
    }

    @Test
    void whatIsPrintedOnceStaysTheSame() {
        assertThat(ShortCode.of(PAGE).text()).isEqualTo("X8KM0T6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x8km0t6", "X8KM0T6", "x8KmOt6"})
    void aCodeIsUnderstoodInSmallLetters(String typed) {
        assertThat(ShortCode.typed(typed)).isEqualTo(ShortCode.of(PAGE));
    }

    @Test
    void lettersThatLookLikeDigitsAreReadAsDigits() {
        assertThat(ShortCode.typed("oIl0").text()).isEqualTo("0110");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/s/UUUUUUU", "/s/x", "/s/{}", "/s/%F0%9F%98%80", "/s/X8KM9999999999999999999999999"})
    void aCodeThatWasNeverPrintedIsNotFound(String address) {
        client.get()
                .uri(URI.create(address.replace("{}", "%7B%7D")))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void withoutAPublicAddressThereIsNeitherLinkNorQrCode() {
        assertThat(on(null)).isEqualTo(new ShortAddress("/s/X8KM0T6", null, null));
    }

    @Test
    void aPublicAddressIsPrintedAsItIsTyped() {
        assertThat(on("https://directory.example.org").typed()).isEqualTo("directory.example.org/s/X8KM0T6");
    }

    @Test
    void theQrCodeLeadsToTheSameAddress() throws Exception {
        QrCode code = on("https://directory.example.org").qr();

        assertThat(read(code)).isEqualTo("https://directory.example.org/s/X8KM0T6");
    }

    private static ShortAddress on(String site) {
        String path = ShortCode.of(PAGE).path();
        return ShortAddress.of(path, site == null ? null : site + path);
    }

    private static String read(QrCode code) throws Exception {
        int margin = 4;
        int scale = 6;
        int width = (code.size() + 2 * margin) * scale;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        for (String square : code.path().substring(1).split("M")) {
            String[] place = square.replace("h1v1h-1z", "").split(" ");
            int left = (Integer.parseInt(place[0]) + margin) * scale;
            int top = (Integer.parseInt(place[1]) + margin) * scale;
            for (int y = top; y < top + scale; y++) {
                Arrays.fill(pixels, y * width + left, y * width + left + scale, 0);
            }
        }
        LuminanceSource picture = new RGBLuminanceSource(width, width, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                .getText();
    }
}
