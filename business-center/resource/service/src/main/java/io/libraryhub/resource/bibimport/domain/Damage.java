package io.libraryhub.resource.bibimport.domain;

/** Why a record was not taken; the texts are in {@code problems*.properties}. */
public enum Damage {
    /** It ends before its own end: the file was cut, or the next record begins within it. */
    CUT_OFF,
    /** The length that it states is not the length that it has. */
    BAD_LENGTH,
    /** The leader (first 24 characters) cannot be understood. */
    BAD_LEADER,
    /** The directory points at places where there are no fields. */
    BAD_DIRECTORY,
    /** It is no well-formed XML, or no MARC record in XML. */
    BAD_XML,
    /** A row of a CSV file with another number of columns than the header, or an unclosed quotation mark. */
    BAD_ROW,
    /** Its bytes are no text in any encoding that such records use. */
    BAD_TEXT,
    /** A record without a title. */
    NO_TITLE,
    /** An earlier record of the file has the same number and says something else; that one stands. */
    SAME_NUMBER,
    /** The database refused it. */
    NOT_STORED
}
