package io.libraryhub.reader.account.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** A mainland mobile number: eleven digits, beginning with 13 to 19. */
public record Phone(String digits) {
    private static final Pattern FORM = Pattern.compile("1[3-9][0-9]{9}");

    public Phone {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("not a mainland mobile number");
        }
    }

    /** Reads what people type: blanks, hyphens and a leading +86 are let pass. */
    public static Optional<Phone> parse(String text) {
        if (text.length() > 24) {
            return Optional.empty();
        }
        String digits = text.replaceAll("[ -]", "");
        if (digits.startsWith("+86")) {
            digits = digits.substring(3);
        }
        return FORM.matcher(digits).matches() ? Optional.of(new Phone(digits)) : Optional.empty();
    }

    /** As others may see it: 138****5678. */
    public String masked() {
        return digits.substring(0, 3) + "****" + digits.substring(7);
    }

    @Override
    public String toString() {
        return masked();
    }
}
