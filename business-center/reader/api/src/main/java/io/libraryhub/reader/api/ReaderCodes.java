package io.libraryhub.reader.api;

/** Reasons of the reader context; texts in {@code refusals*.properties} beside this class. */
public final class ReaderCodes {
    /** This phone number already has a reader. */
    public static final String PHONE_TAKEN = "PHONE_TAKEN";
    /** This id number already has a reader. */
    public static final String ID_NUMBER_TAKEN = "ID_NUMBER_TAKEN";
    /** This card number is already in use. */
    public static final String CARD_TAKEN = "CARD_TAKEN";
    /** Login name, card or phone and secret do not match; it is not said which. */
    public static final String WRONG_CREDENTIALS = "WRONG_CREDENTIALS";
    /** Too many failed attempts. Detail {@code minutes}: when to try again. */
    public static final String TRY_LATER = "TRY_LATER";
    /** The code sent to the phone is wrong, used or older than its validity. */
    public static final String WRONG_PHONE_CODE = "WRONG_PHONE_CODE";
    /** No active card. A block in {@link Standing}. */
    public static final String CARD_NOT_ACTIVE = "CARD_NOT_ACTIVE";

    /** There is an account of staff with this login name already. */
    public static final String LOGIN_NAME_TAKEN = "LOGIN_NAME_TAKEN";
    /**
     * Nobody takes his own role or account away: another admin does it. Nor does anybody set his own password without the old
     * one, though he may have found the computer unlocked.
     */
    public static final String OWN_ACCOUNT = "OWN_ACCOUNT";
    /** The password in use is another one. */
    public static final String WRONG_PASSWORD = "WRONG_PASSWORD";

    private ReaderCodes() {}
}
