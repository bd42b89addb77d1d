package org.htmdirectory.careers.map;

/** Writes a line of level and upright pieces as short as SVG allows: whole numbers, each piece from where the last ended. */
final class Track {

    private final StringBuilder path = new StringBuilder();
    private int x;
    private int y;

    Track(double x, double y) {
        this.x = (int) Math.round(x);
        this.y = (int) Math.round(y);
        path.append('M').append(this.x).append(' ').append(this.y);
    }

    void to(double nextX, double nextY) {
        move('h', (int) Math.round(nextX) - x);
        move('v', (int) Math.round(nextY) - y);
        x = (int) Math.round(nextX);
        y = (int) Math.round(nextY);
    }

    private void move(char direction, int by) {
        if (by != 0) {
            path.append(direction).append(by);
        }
    }

    String path() {
        return path.toString();
    }
}
