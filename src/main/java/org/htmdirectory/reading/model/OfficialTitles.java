package org.htmdirectory.reading.model;

import com.carrotsearch.hppc.LongShortHashMap;
import com.carrotsearch.hppc.LongShortMap;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Under which occupation the US government's list O*NET-SOC has a wording. Wordings are kept as 64-bit hashes of their
 * words alone: enough to recognize one, not to read the list.
 */
public final class OfficialTitles {

    private static final long BASIS = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    /**
     * An occupation of the list.
     *
     * @param code its O*NET-SOC code
     * @param name its official name
     */
    public record Occupation(String code, String name) {}

    /**
     * A wording of the list found in a title.
     *
     * @param occupation the occupation it stands under, or the first of several
     * @param several whether it stands under several
     * @param first index of its first word in the title
     * @param last index of its last word
     */
    public record Found(Occupation occupation, boolean several, int first, int last) {

        int length() {
            return last - first + 1;
        }
    }

    /** What the list says of one wording. */
    public record Listing(int occupation, boolean several) {}

    private final String release;
    private final List<Occupation> occupations;
    private final LongShortMap wordings;

    private OfficialTitles(String release, List<Occupation> occupations, LongShortMap wordings) {
        this.release = release;
        this.occupations = occupations;
        this.wordings = wordings;
    }

    /** The release of the list, e.g. <i>O*NET 30.0</i>. */
    public String release() {
        return release;
    }

    /**
     * The longest wording of the list that is a whole part of a title; null where there is none. A wording inside a part
     * says nothing: a <i>Research Technician</i> in biomedicine is none in cars.
     */
    public Found in(List<TitleWord> words) {
        Found best = null;
        int first = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size()
                    || words.get(at).segment() != words.get(first).segment()) {
                Found found = found(hash(words.subList(first, at)), first, at - 1);
                if (found != null && (best == null || found.length() > best.length())) {
                    best = found;
                }
                first = at;
            }
        }
        return best;
    }

    private Found found(long hash, int first, int last) {
        int at = wordings.indexOf(hash);
        if (!wordings.indexExists(at)) {
            return null;
        }
        int value = wordings.indexGet(at) & 0xFFFF;
        return new Found(occupations.get(value >>> 1), (value & 1) == 1, first, last);
    }

    /** The hash of a wording's words. */
    public static long hash(List<TitleWord> words) {
        long hash = BASIS;
        for (TitleWord word : words) {
            hash = hash(hash, word.text());
        }
        return hash;
    }

    private static long hash(long before, String word) {
        long hash = (before ^ ' ') * PRIME;
        for (int at = 0; at < word.length(); at++) {
            hash = (hash ^ word.charAt(at)) * PRIME;
        }
        return hash;
    }

    /** Reads what {@link #write} wrote. */
    public static OfficialTitles read(DataInputStream in) throws IOException {
        String release = in.readUTF();
        Occupation[] occupations = new Occupation[in.readUnsignedShort()];
        for (int at = 0; at < occupations.length; at++) {
            occupations[at] = new Occupation(in.readUTF(), in.readUTF());
        }
        int count = in.readInt();
        LongShortMap wordings = new LongShortHashMap(count);
        for (int left = count; left > 0; left--) {
            wordings.put(in.readLong(), in.readShort());
        }
        return new OfficialTitles(release, List.of(occupations), wordings);
    }

    /** Writes the table: occupations, then wordings by their hashes. */
    public static void write(
            DataOutputStream out, String release, List<Occupation> occupations, SortedMap<Long, Listing> wordings)
            throws IOException {
        out.writeUTF(release);
        out.writeShort(occupations.size());
        for (Occupation occupation : occupations) {
            out.writeUTF(occupation.code());
            out.writeUTF(occupation.name());
        }
        out.writeInt(wordings.size());
        for (Map.Entry<Long, Listing> wording : wordings.entrySet()) {
            Listing entry = wording.getValue();
            out.writeLong(wording.getKey());
            out.writeShort(entry.occupation() << 1 | (entry.several() ? 1 : 0));
        }
    }
}
