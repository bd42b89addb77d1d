package org.htmdirectory.platform.reference;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the file of a reference table into the entities that its rows in the database become, so that a column is mapped
 * once for both. Needs no database and nothing of Spring.
 *
 * @param <E> the entity: every field but its {@code id} is named after a column
 */
final class PackedRows<E> {

    /** The database numbers rows that have no key of their own. */
    private static final String NUMBER = "id";

    private final ReferenceTable table;
    private final Constructor<E> constructor;
    private final Map<Field, Column> columns;

    private PackedRows(ReferenceTable table, Class<E> entity) throws NoSuchMethodException {
        this.table = table;
        this.constructor = entity.getDeclaredConstructor();
        constructor.setAccessible(true);
        this.columns = Arrays.stream(entity.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> !field.getName().equals(NUMBER))
                .collect(Collectors.toMap(Function.identity(), this::column));
        columns.keySet().forEach(field -> field.setAccessible(true));
    }

    /**
     * All rows in the order of the file.
     *
     * @throws ReferenceDataException if the file is not as the table is described
     * @throws IllegalStateException if the entity does not fit the table
     */
    static <E> List<E> of(ReferenceTable table, Class<E> entity) {
        return of(table, entity, ReferenceFile.of(table));
    }

    static <E> List<E> of(ReferenceTable table, Class<E> entity, ReferenceFile file) {
        try {
            PackedRows<E> reader = new PackedRows<>(table, entity);
            List<E> rows = new ArrayList<>();
            for (ReferenceRow row : file.rows()) {
                rows.add(reader.entity(row));
            }
            return rows;
        } catch (ReflectiveOperationException misfit) {
            throw new IllegalStateException(entity + " cannot hold rows of " + table.file(), misfit);
        }
    }

    private E entity(ReferenceRow row) throws ReflectiveOperationException {
        E entity = constructor.newInstance();
        for (Map.Entry<Field, Column> each : columns.entrySet()) {
            Field field = each.getKey();
            field.set(entity, value(field.getType(), each.getValue(), row));
        }
        return entity;
    }

    private static Object value(Class<?> type, Column column, ReferenceRow row) {
        List<String> values = column.values(row.cell(column.name()));
        if (type == List.class) {
            return List.copyOf(values);
        }
        if (type == String[].class) {
            return values.toArray(String[]::new);
        }
        return values.isEmpty() ? null : value(type, values.get(0));
    }

    private Column column(Field field) {
        String name = field.getName().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(field + " is no column of " + table.file()));
    }

    private static Object value(Class<?> type, String cell) {
        if (type == String.class) {
            return cell;
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(cell);
        }
        if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(cell);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(cell);
        }
        throw new IllegalStateException("No cell is read as " + type);
    }
}
