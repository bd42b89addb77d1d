package org.htmdirectory.titles.quality;

import java.util.List;

/** A method that takes part in the run. */
interface Contestant {

    /** What it answers; it reads of the title what it may, never the label. */
    MethodAnswer answer(EvaluationTitle title);

    /** What it answers to all of them. */
    default List<Answered> answers(List<EvaluationTitle> titles) {
        return titles.stream().map(title -> new Answered(title, answer(title))).toList();
    }
}
