package org.htmdirectory.platform.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/** SHA-256 over all reference tables: the same facts have the same digest anywhere. */
@Component
public final class ReferenceDigest {

    private final String value;

    ReferenceDigest(List<ReferenceTable> tables) {
        this.value = digest(tables);
    }

    /** That of all tables that lie in this program, for where no feature has described its own. */
    public static String packed() {
        try {
            return digest(PackedTables.names().stream()
                    .map(name -> ReferenceTable.of(0, name))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String digest(List<ReferenceTable> tables) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            tables.stream().sorted(Comparator.comparing(ReferenceTable::name)).forEach(table -> {
                sha256.update(table.name().getBytes(StandardCharsets.UTF_8));
                sha256.update(ReferenceFile.of(table).content());
            });
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The digest in hexadecimal. */
    public String value() {
        return value;
    }
}
