package io.libraryhub.resource.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reply;
import java.util.List;

/**
 * What rules purchases and what money does: policies, the buying list within its fund, copies that may move or go, and what
 * refusals teach. Acquisitions and admin; a manager may look.
 */
public interface PurchasingApi {
    /** The policies in force; the first is the usual one, for everything that has none of its own. */
    Reply<List<PurchasePolicyView>> policies(Actor actor);

    /** Every version of a policy, the newest first. */
    Reply<List<PurchasePolicyView>> policyHistory(Actor actor, String classCode, String branch);

    /** Writes the next version. Refused STALE when somebody wrote one since {@code seenVersion}. */
    Reply<PurchasePolicyView> savePolicy(SavePurchasePolicy command);

    /** Takes a policy out of force; the next less specific one holds. The usual one cannot be taken out. */
    Reply<PurchasePolicyView> retirePolicy(RetirePurchasePolicy command);

    /** All open proposals, most reader-days saved for a yuan first, and how far the funds reach. */
    Reply<BuyingListView> buyingList(Actor actor);

    /** Copies that may go or move, most first. */
    Reply<Page<StockAdviceView>> stock(Actor actor, StockAdviceQuery query);

    /** What decisions on proposals say of the ratio at which they are made. */
    Reply<ThresholdReportView> thresholds(Actor actor);
}
