package io.libraryhub.signals.profile;

/** What one of several accounts of a person adds to his profile. */
public class ProfilePart {
    /** The account that the person goes on with: the profile is told under its number. */
    public long home;

    public long readerId;
    /** The account belongs to another home now. */
    public boolean left;
    /** The person was erased. */
    public boolean gone;
    /** Whether what was done under this number may be used, and since when: UTC, milliseconds. */
    public boolean granted;

    public long grantedAt;
    /** The accounts on the way to the home, each followed by when it was joined: UTC, milliseconds. */
    public long[] path = new long[0];

    public int acts;
    /** Each tag as {@link ProfileFormula#key} writes it, with its weight and the time that this is as of. */
    public String[] tags = new String[0];

    public double[] weights = new double[0];
    public long[] at = new long[0];

    public long causedAt;
    /** Whether a profile was told of this account by itself. */
    public boolean told;
    /** Above that of whatever was told of it by itself. */
    public long version;

    static ProfilePart of(long home, long readerId) {
        ProfilePart part = new ProfilePart();
        part.home = home;
        part.readerId = readerId;
        return part;
    }
}
