package io.libraryhub.resource.bibimport.application;

import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.resource.api.ImportReport;
import io.libraryhub.resource.api.ResourceCodes;
import io.libraryhub.resource.bibimport.domain.Damage;
import io.libraryhub.resource.bibimport.domain.RecordFile;
import io.libraryhub.resource.bibimport.domain.RecordFiles;
import io.libraryhub.resource.bibimport.domain.RecordRead;
import io.libraryhub.resource.title.application.KeepTitle;
import io.libraryhub.resource.title.application.KeepTitle.Kept;
import io.libraryhub.resource.title.domain.BibRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a file and keeps its good records. Some share a commit; when one of them fails, all of these are undone and done
 * again with a savepoint for each: a record that the database refuses leaves no trace and takes no other with it. The same file again changes nothing, which is why the
 * whole needs no note of its own that it was done.
 */
@Component
public class ImportFile {
    private static final Logger LOG = LoggerFactory.getLogger(ImportFile.class);
    private static final int ATTEMPTS = 4;

    private final RecordFiles files;
    private final KeepTitle keepTitle;
    private final Explanations explanations;
    private final ImportPolicy policy;
    private final TransactionTemplate batch;
    private final TransactionTemplate single;

    ImportFile(
            RecordFiles files,
            KeepTitle keepTitle,
            Explanations explanations,
            ImportPolicy policy,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.keepTitle = keepTitle;
        this.explanations = explanations;
        this.policy = policy;
        this.batch = new TransactionTemplate(transactions);
        this.single = new TransactionTemplate(transactions);
        this.single.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    public Reply<ImportReport> run(byte[] content) {
        if (content.length > policy.getMaxBytes()) {
            return Reply.refused(Kinds.INVALID, Reason.of(ResourceCodes.FILE_TOO_LARGE, "limit", policy.getMaxBytes()));
        }
        Optional<RecordFile> file = files.read(content);
        if (file.isEmpty()) {
            return Reply.refused(Kinds.INVALID, Reason.of(ResourceCodes.UNKNOWN_FORMAT));
        }
        ReportBuilder report = new ReportBuilder(file.get().format(), explanations, policy.getProblemsShown());
        List<RecordRead.Good> good = sort(file.get().records(), report);
        for (int from = 0; from < good.size(); from += policy.getRecordsPerCommit()) {
            commit(good.subList(from, Math.min(good.size(), from + policy.getRecordsPerCommit())), report);
        }
        ImportReport done = report.build();
        LOG.info(
                "import of {} bytes as {}: {} created, {} updated, {} unchanged, {} failed",
                content.length,
                done.format(),
                done.created(),
                done.updated(),
                done.unchanged(),
                done.failed());
        return Reply.done(done);
    }

    /** Reports what cannot be kept and gives back the rest, one record for each number. */
    private static List<RecordRead.Good> sort(List<RecordRead> records, ReportBuilder report) {
        Map<String, RecordRead.Good> byNumber = new HashMap<>();
        List<RecordRead.Good> kept = new ArrayList<>(records.size());
        for (RecordRead read : records) {
            Optional<RecordRead.Good> good = read.fold(Optional::of, bad -> {
                report.failed(bad.number(), bad.damage(), bad.detail());
                return Optional.empty();
            });
            good.ifPresent(g -> {
                RecordRead.Good first = byNumber.putIfAbsent(g.record().localNo(), g);
                if (first == null) {
                    kept.add(g);
                } else if (first.record().equals(g.record())) {
                    report.repeated();
                } else {
                    report.failed(g.number(), Damage.SAME_NUMBER, "#" + first.number());
                }
            });
        }
        return kept;
    }

    private void commit(List<RecordRead.Good> records, ReportBuilder report) {
        try {
            List<Kept> kept = batch.execute(status -> keepTitle.keepAll(
                    records.stream().map(RecordRead.Good::record).toList()));
            if (kept != null) {
                kept.forEach(report::kept);
            }
        } catch (DataIntegrityViolationException | UncategorizedDataAccessException | ConcurrencyFailureException e) {
            LOG.debug("import goes on record by record: {}", e.toString());
            commitOneByOne(records, report);
        }
    }

    private void commitOneByOne(List<RecordRead.Good> records, ReportBuilder report) {
        for (int attempt = 1; ; attempt++) {
            try {
                List<Result> results =
                        batch.execute(status -> records.stream().map(this::keep).toList());
                if (results != null) {
                    results.forEach(result -> result.into(report));
                }
                return;
            } catch (ConcurrencyFailureException e) {
                // A deadlock undoes the whole transaction, not only to the savepoint: all of it is done again.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LOG.debug("import lost a race and tries again: {}", e.toString());
            }
        }
    }

    private Result keep(RecordRead.Good good) {
        try {
            return new Result(good.number(), keepInSavepoint(good.record()));
        } catch (DuplicateKeyException e) {
            // Somebody else brought the same record meanwhile: now it is known.
            return new Result(good.number(), keepInSavepoint(good.record()));
        } catch (DataIntegrityViolationException | UncategorizedDataAccessException e) {
            LOG.warn("import: record {} was refused by the database", good.number(), e);
            return new Result(good.number(), Optional.empty());
        }
    }

    private Optional<Kept> keepInSavepoint(BibRecord record) {
        return Optional.ofNullable(single.execute(status -> keepTitle.keep(record)));
    }

    private record Result(int number, Optional<Kept> kept) {
        void into(ReportBuilder report) {
            kept.ifPresentOrElse(report::kept, () -> report.failed(number, Damage.NOT_STORED, ""));
        }
    }
}
