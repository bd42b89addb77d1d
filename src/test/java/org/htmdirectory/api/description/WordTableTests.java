package org.htmdirectory.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.htmdirectory.api.description.WordTable.Word;
import org.htmdirectory.platform.reference.EnumCode;
import org.junit.jupiter.api.Test;

class WordTableTests {

    @Test
    void everyWordThatAFieldMayHoldIsExplainedInItsOrder() {
        Map<String, List<String>> explained = new TreeMap<>();
        WordTable.all()
                .forEach((set, words) ->
                        explained.put(set, words.stream().map(Word::word).toList()));
        Map<String, List<String>> sent = new TreeMap<>();
        sets().forEach(set -> sent.put(set.getSimpleName(), words(set)));

        assertThat(explained).isEqualTo(sent);
    }

    @Test
    void everyFieldThatIsExplainedIsOneThatIsSent() {
        Map<String, List<String>> fields = new TreeMap<>();
        records()
                .forEach(sent -> fields.put(
                        sent.getSimpleName(),
                        Arrays.stream(sent.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList()));

        assertThat(FieldTable.all())
                .allSatisfy((object, explained) ->
                        assertThat(fields.get(object)).as(object).containsAll(explained.keySet()));
    }

    private static Stream<Class<? extends EnumCode>> sets() {
        return records()
                .flatMap(sent -> Arrays.stream(sent.getRecordComponents()))
                .filter(component -> component.isAnnotationPresent(OneOf.class))
                .<Class<? extends EnumCode>>map(
                        component -> component.getAnnotation(OneOf.class).value())
                .distinct();
    }

    private static List<String> words(Class<? extends EnumCode> set) {
        return Arrays.stream(set.getEnumConstants()).map(EnumCode::code).toList();
    }

    private static Stream<Class<?>> records() {
        return new ClassFileImporter()
                .importPackages("org.htmdirectory.api", "org.htmdirectory.terms").stream()
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::reflect);
    }
}
