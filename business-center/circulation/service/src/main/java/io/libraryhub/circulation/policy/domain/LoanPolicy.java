package io.libraryhub.circulation.policy.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the library allows a borrower.
 *
 * @param loanable whether such copies are lent at all
 * @param term length of a loan
 * @param endOfDay days, weeks and months end with the local day; otherwise at the time of day when they began
 * @param fixed limits on the due date by the day of lending
 * @param dueDate where a due time in a closed day or hour goes
 * @param openingOffsetMinutes how long after the opening a loan is due that is due when the library opens
 * @param searchDays how far an open day is looked for before the due time stays where it is
 * @param notPastCardExpiry nothing is due after the last day of the reader's card
 * @param limit open loans of one reader at most
 * @param limitOfType open loans of copies of the same item type at most; 0 switches this off
 * @param overdueLimit from how many badly overdue loans on nothing more is lent; 0 switches this off
 * @param overdueGraceDays a loan is badly overdue when its due time is longer ago than so many days
 * @param recalledGraceDays likewise, for a loan that was called back
 * @param shortTerm length of a loan of a title in demand
 * @param shortenWhenPressing a title that the data hub says is in short supply is in demand
 * @param shortenFromWaitingPerCopy a title is in demand when so many readers wait for each copy; 0 switches this off
 * @param protectWaiting a copy on a shelf that readers wait for is not lent to others
 * @param floating a returned copy that nobody waits for stays where it was returned; otherwise it goes home
 */
public record LoanPolicy(
        boolean loanable,
        Term term,
        boolean endOfDay,
        List<FixedDueDate> fixed,
        DueDateStrategy dueDate,
        int openingOffsetMinutes,
        int searchDays,
        boolean notPastCardExpiry,
        int limit,
        int limitOfType,
        int overdueLimit,
        int overdueGraceDays,
        int recalledGraceDays,
        Term shortTerm,
        boolean shortenWhenPressing,
        int shortenFromWaitingPerCopy,
        boolean protectWaiting,
        boolean floating)
        implements Checked {
    private static final int LONGEST_SEARCH = 3660;

    public LoanPolicy {
        fixed = List.copyOf(fixed);
    }

    /** Which of a reader's loans are badly overdue now. */
    public BadlyOverdue badlyOverdue(Instant now) {
        return new BadlyOverdue(
                now.minus(Duration.ofDays(overdueGraceDays)), now.minus(Duration.ofDays(recalledGraceDays)));
    }

    /**
     * @param before a loan due before that
     * @param recalledBefore a loan that was called back and is due before that
     */
    public record BadlyOverdue(Instant before, Instant recalledBefore) {}

    /** The term of a loan of a title with so many copies that so many readers wait for. */
    public Term termFor(boolean inShortSupply, int waiting, int copies) {
        return inDemand(inShortSupply, waiting, copies) && !shortTerm.longerThan(term) ? shortTerm : term;
    }

    public boolean inDemand(boolean inShortSupply, int waiting, int copies) {
        boolean crowded = shortenFromWaitingPerCopy > 0
                && waiting > 0
                && waiting >= (long) shortenFromWaitingPerCopy * Math.max(1, copies);
        return crowded || (inShortSupply && shortenWhenPressing);
    }

    /** The end of the term. */
    Instant counted(Instant from, Term length, ZoneId zone) {
        return endOfDay ? length.endAfter(from, zone) : length.after(from, zone);
    }

    /** The latest due day of what is lent on this day. */
    Optional<LocalDate> fixedFor(LocalDate day) {
        return fixed.stream()
                .filter(each -> each.covers(day))
                .map(FixedDueDate::due)
                .findFirst();
    }

    public LoanPolicy withLimit(int another) {
        return new LoanPolicy(
                loanable,
                term,
                endOfDay,
                fixed,
                dueDate,
                openingOffsetMinutes,
                searchDays,
                notPastCardExpiry,
                another,
                limitOfType,
                overdueLimit,
                overdueGraceDays,
                recalledGraceDays,
                shortTerm,
                shortenWhenPressing,
                shortenFromWaitingPerCopy,
                protectWaiting,
                floating);
    }

    @Override
    public List<String> contradictions() {
        Contradictions found = new Contradictions()
                .check(term.length() >= 1, "term.length < 1")
                .check(shortTerm.length() >= 1, "shortTerm.length < 1")
                .check(!shortTerm.longerThan(term), "shortTerm > term")
                .check(limit >= 0, "limit < 0")
                .check(limitOfType >= 0, "limitOfType < 0")
                .check(overdueLimit >= 0, "overdueLimit < 0")
                .check(overdueGraceDays >= 0, "overdueGraceDays < 0")
                .check(recalledGraceDays >= 0, "recalledGraceDays < 0")
                .check(shortenFromWaitingPerCopy >= 0, "shortenFromWaitingPerCopy < 0")
                .check(openingOffsetMinutes >= 0, "openingOffsetMinutes < 0")
                .check(
                        searchDays >= 1 && searchDays <= LONGEST_SEARCH,
                        "searchDays < 1 || searchDays > " + LONGEST_SEARCH);
        return found.and(ofFixed()).list();
    }

    private List<String> ofFixed() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < fixed.size(); i++) {
            FixedDueDate one = fixed.get(i);
            if (one.to().isBefore(one.from())) {
                found.add("fixed[" + i + "].from > fixed[" + i + "].to");
            }
            if (one.due().isBefore(one.to())) {
                found.add("fixed[" + i + "].to > fixed[" + i + "].due");
            }
            for (int j = 0; j < i; j++) {
                FixedDueDate other = fixed.get(j);
                if (other.covers(one.from()) || one.covers(other.from())) {
                    found.add("fixed[" + j + "] ∩ fixed[" + i + "]");
                }
            }
        }
        return found;
    }
}
