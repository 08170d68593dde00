package io.libraryhub.circulation.policy.domain;

import java.util.List;

/**
 * Whose turn it is when a copy is in hand. The queue has one order, that in which the holds were placed; a policy may draw
 * lots among those who came at about the same time, and let readers of the copy's branch pass.
 *
 * @param localFirst readers of the copy's branch come first
 * @param copyBranch which branch is the copy's
 * @param readerBranch which branch is the reader's
 * @param yieldDays so many days of 24 hours a hold lets those pass, counted from when it was placed; 0: as long as it waits
 * @param drawHours lots are drawn among holds placed within the same so many hours, counted from 1970-01-01T00:00Z; 0: who
 *     came first is first
 */
public record QueuePolicy(
        boolean localFirst, CopyBranch copyBranch, ReaderBranch readerBranch, int yieldDays, int drawHours)
        implements Checked {
    @Override
    public List<String> contradictions() {
        return new Contradictions()
                .check(yieldDays >= 0, "yieldDays < 0")
                .check(drawHours >= 0, "drawHours < 0")
                .list();
    }

    /** Where the copy belongs, or where it is in hand. */
    public enum CopyBranch {
        HOME("home"),
        HOLDING("holding");

        private final String word;

        CopyBranch(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** Where the reader collects, or where he is at home. */
    public enum ReaderBranch {
        PICKUP("pick-up"),
        HOME("home");

        private final String word;

        ReaderBranch(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }
}
