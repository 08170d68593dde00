package io.libraryhub.circulation.policy.domain;

/**
 * What the rules look at. Codes as the other contexts give them; what is not known is {@link #UNKNOWN}, which only a rule
 * that does not ask for it matches.
 *
 * @param readerCategory the reader's category: adult, child, …
 * @param itemType what kind of thing the copy is: book, dvd, …
 * @param itemBranch where the copy belongs
 * @param collection the part of the stock the copy belongs to
 * @param deskBranch where it happens; for a hold: where the copy is picked up
 * @param channel desk, kiosk, online or locker
 */
public record Circumstance(
        String readerCategory,
        String itemType,
        String itemBranch,
        String collection,
        String deskBranch,
        String channel) {
    public static final String UNKNOWN = "";

    /** Nothing is known: the rules that ask for nothing decide. */
    public static final Circumstance ANY = new Circumstance(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);

    /** No copy is in hand yet: a reader wishes to have a title at a branch. */
    public static Circumstance ofWish(String readerCategory, String pickupBranch, String channel) {
        return new Circumstance(readerCategory, UNKNOWN, UNKNOWN, UNKNOWN, pickupBranch, channel);
    }
}
