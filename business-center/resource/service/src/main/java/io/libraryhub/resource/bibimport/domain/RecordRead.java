package io.libraryhub.resource.bibimport.domain;

import io.libraryhub.resource.title.domain.BibRecord;
import java.util.function.Function;

/** One place in a file: a record, or the reason why there is none. Numbers count from 1. */
public sealed interface RecordRead permits RecordRead.Good, RecordRead.Bad {
    int number();

    <R> R fold(Function<Good, R> good, Function<Bad, R> bad);

    record Good(int number, BibRecord record) implements RecordRead {
        @Override
        public <R> R fold(Function<Good, R> good, Function<Bad, R> bad) {
            return good.apply(this);
        }
    }

    /** @param detail a figure or place for the explanation, in no language; may be empty */
    record Bad(int number, Damage damage, String detail) implements RecordRead {
        @Override
        public <R> R fold(Function<Good, R> good, Function<Bad, R> bad) {
            return bad.apply(this);
        }
    }
}
