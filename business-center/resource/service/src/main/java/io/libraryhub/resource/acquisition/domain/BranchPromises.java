package io.libraryhub.resource.acquisition.domain;

import io.libraryhub.copycount.decide.domain.BranchStock;
import io.libraryhub.copycount.whatif.domain.CopyCount;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What branches with a policy of their own miss: enough copies that no more readers wait there for each than that policy
 * allows (F1). All other branches are covered by the promise of the library as a whole.
 */
public final class BranchPromises {
    private BranchPromises() {}

    /**
     * @param cycleDays of the title's copies, as measured; null: as its policies say
     * @return missing copies by branch, without those that miss none
     */
    public static Map<String, Integer> missing(
            PolicyBook book, String classCode, List<BranchStock> branches, @Nullable Double cycleDays) {
        Map<String, Integer> missing = new TreeMap<>();
        for (BranchStock each : branches) {
            KeptPolicy policy = book.of(classCode, each.branch());
            if (!policy.scope().branch().isEmpty()) {
                double ratio = cycleDays == null ? policy.ratio() : policy.ratio(cycleDays);
                int copies = CopyCount.shortage(each.waiting(), ratio, each.copies(), 0);
                if (copies > 0) {
                    missing.put(each.branch(), copies);
                }
            }
        }
        return missing;
    }
}
