package io.libraryhub.resource.bibimport.application;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.ImportReport;
import io.libraryhub.resource.api.RecordProblem;
import io.libraryhub.resource.bibimport.domain.Damage;
import io.libraryhub.resource.title.application.KeepTitle.Kept;
import io.libraryhub.resource.title.application.KeepTitle.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts while an import runs. */
final class ReportBuilder {
    private final String format;
    private final Explanations explanations;
    private final int problemsShown;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<RecordProblem> problems = new ArrayList<>();
    private final List<TitleId> titles = new ArrayList<>();
    private int failed;

    ReportBuilder(String format, Explanations explanations, int problemsShown) {
        this.format = format;
        this.explanations = explanations;
        this.problemsShown = problemsShown;
    }

    void kept(Kept kept) {
        counts.merge(kept.outcome(), 1, Integer::sum);
        titles.add(kept.id());
    }

    /** The same record stood in the file before. */
    void repeated() {
        counts.merge(Outcome.UNCHANGED, 1, Integer::sum);
    }

    void failed(int number, Damage damage, String detail) {
        failed++;
        problems.add(new RecordProblem(number, damage.name(), explanations.of(damage, detail)));
    }

    ImportReport build() {
        return new ImportReport(
                format,
                counts.getOrDefault(Outcome.CREATED, 0),
                counts.getOrDefault(Outcome.UPDATED, 0),
                counts.getOrDefault(Outcome.UNCHANGED, 0),
                failed,
                problems.stream()
                        .sorted(Comparator.comparingInt(RecordProblem::number))
                        .limit(problemsShown)
                        .toList(),
                titles.stream().distinct().toList());
    }
}
