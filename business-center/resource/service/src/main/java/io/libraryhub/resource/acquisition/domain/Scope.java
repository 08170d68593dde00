package io.libraryhub.resource.acquisition.domain;

/**
 * What a purchase policy is for.
 *
 * @param classCode beginning of the class; empty for any
 * @param branch code; empty for the library as a whole
 */
public record Scope(String classCode, String branch) {
    public static final Scope ANYTHING = new Scope("", "");

    boolean covers(String titleClass, String place) {
        return titleClass.startsWith(classCode) && (branch.isEmpty() || branch.equals(place));
    }
}
