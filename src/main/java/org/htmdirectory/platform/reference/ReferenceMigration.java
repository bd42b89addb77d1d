package org.htmdirectory.platform.reference;

import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * The repeatable migration that loads one reference table. It runs again when its file, or one that it points to,
 * has changed, so that a row that lost its target is found and named.
 */
final class ReferenceMigration implements JavaMigration {

    private static final int THOUSAND = 1000;

    private final ReferenceTable table;
    private final int checksum;

    ReferenceMigration(ReferenceTable table, List<ReferenceTable> targets) {
        this.table = table;
        this.checksum = checksum(table, targets);
    }

    private static int checksum(ReferenceTable table, List<ReferenceTable> targets) {
        CRC32 checksum = new CRC32();
        checksum.update(ReferenceFile.of(table).content());
        targets.forEach(target -> checksum.update(ReferenceFile.of(target).content()));
        return (int) checksum.getValue();
    }

    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        // Flyway sorts these as text. Letters come after digits; those below a thousand keep the names that databases
        // know.
        String place = table.position() < THOUSAND ? "%03d" : "a%06d";
        return (place + " reference %s").formatted(table.position(), table.name());
    }

    @Override
    public Integer getChecksum() {
        return checksum;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        new ReferenceImporter(context.getConnection()).load(table, ReferenceFile.of(table));
    }
}
