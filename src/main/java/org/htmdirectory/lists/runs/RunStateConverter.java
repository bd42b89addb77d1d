package org.htmdirectory.lists.runs;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.htmdirectory.platform.reference.EnumCode;

/** Stores the state of a run as its code. */
@Converter(autoApply = true)
class RunStateConverter implements AttributeConverter<RunState, String> {

    @Override
    public String convertToDatabaseColumn(RunState state) {
        return state.code();
    }

    @Override
    public RunState convertToEntityAttribute(String code) {
        return EnumCode.parse(RunState.class, code);
    }
}
