package org.htmdirectory.careers.work;

import static org.htmdirectory.platform.reference.Column.decimal;
import static org.htmdirectory.platform.reference.Column.matching;
import static org.htmdirectory.platform.reference.Column.oneOf;
import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.text;
import static org.htmdirectory.platform.reference.Column.whole;

import java.util.regex.Pattern;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.platform.reference.Column;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.ReferenceRow;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.htmdirectory.sources.CitedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference tables of this package. */
@Configuration(proxyBeanMethods = false)
class WorkTables {

    private static final Pattern HOUR = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final Pattern LETTERS = Pattern.compile("(?!.*(.).*\\1)[RIASEC]{2,3}");
    private static final Pattern OCCUPATION = Pattern.compile("[0-9]{2}-[0-9]{4}\\.[0-9]{2}");
    private static final int SENTENCE = 200;
    private static final int NAME = 60;
    private static final int MOST = 20;
    private static final int GREATEST_TASK = 99_999;

    @Bean
    ReferenceTable taskTable() {
        return table(
                        910,
                        "task",
                        role(),
                        position(),
                        text("text", SENTENCE),
                        oneOf("how_often", EnumCode.codes(Frequency.class)),
                        occupation(),
                        whole("onet_task", 1, GREATEST_TASK).optional(),
                        importance())
                .keyedBy("role", "position")
                .checking("onet_task", row -> together(row, "onet_code", "onet_task"))
                .checking("onet_importance", WorkTables::importanceOfNoTask);
    }

    @Bean
    ReferenceTable dayTable() {
        return table(
                        920,
                        "day",
                        role(),
                        matching("begins", HOUR, "is not an hour such as 07:30"),
                        text("text", SENTENCE))
                .keyedBy("role", "begins");
    }

    @Bean
    ReferenceTable toolTable() {
        return table(
                        930,
                        "tool",
                        role(),
                        position(),
                        oneOf("kind", EnumCode.codes(Tool.Kind.class)),
                        text("name", NAME),
                        text("purpose", SENTENCE))
                .keyedBy("role", "position")
                .keyedBy("role", "name");
    }

    @Bean
    ReferenceTable skillTable() {
        return table(
                        940,
                        "skill",
                        role(),
                        position(),
                        oneOf("kind", EnumCode.codes(Skill.Kind.class)),
                        text("name", NAME),
                        text("text", SENTENCE),
                        occupation(),
                        text("onet_element", NAME).optional(),
                        importance())
                .keyedBy("role", "position")
                .keyedBy("role", "name")
                .checking("onet_element", row -> together(row, "onet_code", "onet_element"))
                .checking("onet_importance", row -> together(row, "onet_code", "onet_importance"));
    }

    @Bean
    ReferenceTable interestTable() {
        return table(
                950,
                "interest",
                role().unique(),
                matching("letters", LETTERS, "is not two or three different Holland letters"),
                occupation());
    }

    @Bean
    ReferenceTable workingConditionTable() {
        return table(
                        960,
                        "working_condition",
                        role(),
                        oneOf("aspect", EnumCode.codes(WorkingCondition.Aspect.class)),
                        text("text", SENTENCE))
                .keyedBy("role", "aspect");
    }

    @Bean
    ReferenceTable hardPartTable() {
        return table(970, "hard_part", role(), position(), text("text", SENTENCE))
                .keyedBy("role", "position");
    }

    @Bean
    ReferenceTable schoolingTable() {
        return table(
                980,
                "schooling",
                role().unique(),
                oneOf("level", EnumCode.codes(Schooling.class)),
                text("text", SENTENCE));
    }

    private static ReferenceTable table(int order, String name, Column... columns) {
        return CitedTable.of(order, name, columns).shownWith("The work of a role", "role");
    }

    private static Column role() {
        return reference("role", "role", "slug");
    }

    private static Column position() {
        return whole("position", 1, MOST);
    }

    private static Column occupation() {
        return matching("onet_code", OCCUPATION, "is not a code of O*NET such as 49-9062.00")
                .optional();
    }

    private static Column importance() {
        return decimal("onet_importance", 3, 2).optional();
    }

    private static String together(ReferenceRow row, String one, String other) {
        return row.cell(one).isEmpty() == row.cell(other).isEmpty() ? null : "must be given where " + one + " is";
    }

    private static String importanceOfNoTask(ReferenceRow row) {
        return row.cell("onet_importance").isEmpty() || !row.cell("onet_task").isEmpty()
                ? null
                : "is the importance of no task";
    }
}
