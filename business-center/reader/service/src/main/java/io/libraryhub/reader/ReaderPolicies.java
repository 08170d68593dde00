package io.libraryhub.reader;

import io.libraryhub.reader.account.domain.RegistrationRule;
import io.libraryhub.reader.identity.domain.AttemptLimit;
import io.libraryhub.reader.identity.domain.PhoneCodeLimit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * {@code hub.reader.*}; the defaults stand in application.yml. Bound anew when Nacos changes, so ask for a value each time
 * it is needed.
 */
@ConfigurationProperties("hub.reader")
@Validated
public class ReaderPolicies {
    @NotEmpty
    private Set<String> categories = Set.of();

    @NotEmpty
    private Set<String> channels = Set.of();

    private Set<String> idNumberRequiredChannels = Set.of();
    private int oldestBirthYear;

    @Min(6)
    private int passwordMin;

    private int passwordMax;

    @Min(4)
    @Max(16)
    private int passwordStrength;

    @Valid
    private final Card card = new Card();

    @Valid
    private final SignIn signIn = new SignIn();

    @Valid
    private final PhoneCode phoneCode = new PhoneCode();

    /** Cards. */
    public static class Card {
        private String prefix = "";

        @Min(1)
        private int validYears;

        public String getPrefix() {
            return prefix;
        }

        public void setPrefix(String prefix) {
            this.prefix = prefix;
        }

        public int getValidYears() {
            return validYears;
        }

        public void setValidYears(int validYears) {
            this.validYears = validYears;
        }
    }

    /** Sign-in. */
    public static class SignIn {
        @Min(1)
        private int maxFailures;

        private Duration window = Duration.ZERO;
        private Duration readerTokenValid = Duration.ZERO;
        private Duration staffTokenValid = Duration.ZERO;

        public AttemptLimit limit() {
            return new AttemptLimit(maxFailures, window);
        }

        /** After this long every token that there is has run out by itself. */
        public Duration longestTokenValid() {
            return readerTokenValid.compareTo(staffTokenValid) > 0 ? readerTokenValid : staffTokenValid;
        }

        public int getMaxFailures() {
            return maxFailures;
        }

        public void setMaxFailures(int maxFailures) {
            this.maxFailures = maxFailures;
        }

        public Duration getWindow() {
            return window;
        }

        public void setWindow(Duration window) {
            this.window = window;
        }

        public Duration getReaderTokenValid() {
            return readerTokenValid;
        }

        public void setReaderTokenValid(Duration readerTokenValid) {
            this.readerTokenValid = readerTokenValid;
        }

        public Duration getStaffTokenValid() {
            return staffTokenValid;
        }

        public void setStaffTokenValid(Duration staffTokenValid) {
            this.staffTokenValid = staffTokenValid;
        }
    }

    /** Codes sent to phones. */
    public static class PhoneCode {
        private Duration valid = Duration.ZERO;
        private Duration interval = Duration.ZERO;

        @Min(1)
        private int perHour;

        @Min(1)
        private int maxFailures;

        public PhoneCodeLimit limit() {
            return new PhoneCodeLimit(valid, interval, perHour, maxFailures);
        }

        public Duration getValid() {
            return valid;
        }

        public void setValid(Duration valid) {
            this.valid = valid;
        }

        public Duration getInterval() {
            return interval;
        }

        public void setInterval(Duration interval) {
            this.interval = interval;
        }

        public int getPerHour() {
            return perHour;
        }

        public void setPerHour(int perHour) {
            this.perHour = perHour;
        }

        public int getMaxFailures() {
            return maxFailures;
        }

        public void setMaxFailures(int maxFailures) {
            this.maxFailures = maxFailures;
        }
    }

    /** What a registration is measured by, as of now. */
    public RegistrationRule registration() {
        return new RegistrationRule(
                categories, channels, idNumberRequiredChannels, oldestBirthYear, passwordMin, passwordMax);
    }

    public Set<String> getCategories() {
        return categories;
    }

    public void setCategories(Set<String> categories) {
        this.categories = Set.copyOf(categories);
    }

    public Set<String> getChannels() {
        return channels;
    }

    public void setChannels(Set<String> channels) {
        this.channels = Set.copyOf(channels);
    }

    public Set<String> getIdNumberRequiredChannels() {
        return idNumberRequiredChannels;
    }

    public void setIdNumberRequiredChannels(Set<String> idNumberRequiredChannels) {
        this.idNumberRequiredChannels = Set.copyOf(idNumberRequiredChannels);
    }

    public int getOldestBirthYear() {
        return oldestBirthYear;
    }

    public void setOldestBirthYear(int oldestBirthYear) {
        this.oldestBirthYear = oldestBirthYear;
    }

    public int getPasswordMin() {
        return passwordMin;
    }

    public void setPasswordMin(int passwordMin) {
        this.passwordMin = passwordMin;
    }

    public int getPasswordMax() {
        return passwordMax;
    }

    public void setPasswordMax(int passwordMax) {
        this.passwordMax = passwordMax;
    }

    public int getPasswordStrength() {
        return passwordStrength;
    }

    public void setPasswordStrength(int passwordStrength) {
        this.passwordStrength = passwordStrength;
    }

    public Card getCard() {
        return card;
    }

    public SignIn getSignIn() {
        return signIn;
    }

    public PhoneCode getPhoneCode() {
        return phoneCode;
    }
}
