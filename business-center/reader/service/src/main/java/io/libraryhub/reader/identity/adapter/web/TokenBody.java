package io.libraryhub.reader.identity.adapter.web;

/**
 * @param tokenType always Bearer
 * @param expiresIn seconds
 * @param subject the reader's or staff member's id
 */
record TokenBody(String accessToken, String tokenType, long expiresIn, String role, String subject) {
    @Override
    public String toString() {
        return "TokenBody[role=" + role + ", subject=" + subject + "]";
    }
}
