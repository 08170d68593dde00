package io.libraryhub.acceptance.page;

/** A journey that was made. */
record Journey(String inClass, String method, int[] rows, String result) {
    static final String PASSED = "passed";
    static final String FAILED = "**failed**";
    static final String SKIPPED = "skipped";

    /** The name as a sentence. */
    String sentence() {
        String words = method.replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    boolean proves(int row) {
        for (int one : rows) {
            if (one == row) {
                return true;
            }
        }
        return false;
    }
}
