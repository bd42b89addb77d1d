package org.htmdirectory.platform.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code, ready to draw.
 *
 * @param size how many squares it is wide and high, without the white margin
 * @param path its dark squares, each one unit wide, as SVG path data
 */
public record QrCode(int size, String path) {

    /** The white margin that readers need, in squares. */
    private static final int MARGIN = 4;

    static QrCode of(String text) {
        try {
            return drawn(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds '" + text + "'", tooLong);
        }
    }

    private static QrCode drawn(ByteMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new QrCode(squares.getWidth(), path.toString());
    }

    /** The drawing's coordinate system with its margin, for its {@code viewBox}. */
    public String viewBox() {
        int whole = size + 2 * MARGIN;
        return "%d %d %d %d".formatted(-MARGIN, -MARGIN, whole, whole);
    }
}
