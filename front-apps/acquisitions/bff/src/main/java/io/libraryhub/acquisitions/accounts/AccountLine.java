package io.libraryhub.acquisitions.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type of domain event in the five books. A figure is absent when its owner does not answer.
 *
 * @param type CloudEvents type
 * @param service whose event it is
 * @param ledger what the service's business rows say happened
 * @param published what the broker has acknowledged
 * @param counted what the stream counted, each event once
 * @param warehouse rows the warehouse holds
 * @param served what the daily tables hold that answers are made of; absent also where none counts this type
 * @param equal absent when a figure is that the type has
 */
public record AccountLine(
        String type,
        String service,
        @Nullable Long ledger,
        @Nullable Long published,
        @Nullable Long counted,
        @Nullable Long warehouse,
        @Nullable Long served,
        @Nullable Boolean equal) {
    static AccountLine of(
            String type,
            String service,
            @Nullable Long ledger,
            @Nullable Long published,
            @Nullable Long counted,
            @Nullable Long warehouse,
            @Nullable Long served) {
        Boolean equal = ledger == null || published == null || counted == null || warehouse == null
                ? null
                : ledger.equals(published)
                        && ledger.equals(counted)
                        && ledger.equals(warehouse)
                        && (served == null || served.equals(ledger));
        return new AccountLine(type, service, ledger, published, counted, warehouse, served, equal);
    }

    /** True when all lines are equal, false when one is not, null when a figure that could tell is absent. */
    static @Nullable Boolean allEqual(List<AccountLine> lines) {
        if (lines.stream().anyMatch(line -> Boolean.FALSE.equals(line.equal()))) {
            return false;
        }
        return lines.stream().anyMatch(line -> line.equal() == null) ? null : true;
    }
}
