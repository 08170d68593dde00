package io.libraryhub.circulation.policy.domain;

/**
 * A kind of policy: what rules assign by name.
 *
 * @param code as written in rules
 * @param type what such a policy says
 */
public record PolicyKind<T>(String code, Class<T> type) {
    public static final PolicyKind<LoanPolicy> LOAN = new PolicyKind<>("loan", LoanPolicy.class);
    public static final PolicyKind<RenewalPolicy> RENEWAL = new PolicyKind<>("renewal", RenewalPolicy.class);
    public static final PolicyKind<HoldPolicy> HOLD = new PolicyKind<>("hold", HoldPolicy.class);
    public static final PolicyKind<RecallPolicy> RECALL = new PolicyKind<>("recall", RecallPolicy.class);
    public static final PolicyKind<FeePolicy> FEE = new PolicyKind<>("fee", FeePolicy.class);
    public static final PolicyKind<QueuePolicy> QUEUE = new PolicyKind<>("queue", QueuePolicy.class);
    public static final PolicyKind<TransitPolicy> TRANSIT = new PolicyKind<>("transit", TransitPolicy.class);
    public static final PolicyKind<NoticePolicy> NOTICE = new PolicyKind<>("notice", NoticePolicy.class);
}
