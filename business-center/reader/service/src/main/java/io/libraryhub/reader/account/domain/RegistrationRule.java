package io.libraryhub.reader.account.domain;

import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.reader.api.RegisterReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an application must be to be accepted (requirement row 57). Names every field that is wrong.
 *
 * @param idNumberRequiredChannels where nobody of the staff has seen the identity card
 */
public record RegistrationRule(
        Set<String> categories,
        Set<String> channels,
        Set<String> idNumberRequiredChannels,
        int oldestBirthYear,
        int passwordMin,
        int passwordMax) {
    private static final int LONGEST_NAME = 60;
    private static final Pattern BRANCH = Pattern.compile("[A-Za-z0-9_-]{1,20}");

    public Reply<Applicant> check(RegisterReader command, int thisYear) {
        List<Reason> wrong = new ArrayList<>();
        String name = text(command.name()).strip();
        require(wrong, !name.isEmpty() && name.length() <= LONGEST_NAME && !hasControls(name), "name", "1–60");
        Optional<Phone> phone = Phone.parse(text(command.phone()));
        require(wrong, phone.isPresent(), "phone", "1[3-9]*********");
        Optional<IdNumber> idNumber = checkIdNumber(command, wrong);
        require(
                wrong,
                command.birthYear() >= oldestBirthYear && command.birthYear() <= thisYear,
                "birthYear",
                oldestBirthYear + "–" + thisYear);
        idNumber.ifPresent(id -> require(wrong, id.birthYear() == command.birthYear(), "birthYear", "≠ idNumber"));
        require(wrong, categories.contains(text(command.category())), "category", String.join("/", categories));
        require(wrong, BRANCH.matcher(text(command.homeBranch())).matches(), "homeBranch", "1–20 A–Z 0–9");
        require(wrong, channels.contains(text(command.channel())), "channel", String.join("/", channels));
        require(wrong, passwordFits(command.password()), "password", passwordMin + "–" + passwordMax);
        String cardNo = command.cardNo();
        require(wrong, cardNo == null || CardNumber.isWellFormed(cardNo), "cardNo", "4–20 A–Z 0–9");
        if (!wrong.isEmpty()) {
            return new Refused<>(Kinds.INVALID, wrong);
        }
        return Reply.done(new Applicant(
                name,
                phone.orElseThrow(),
                idNumber.orElse(null),
                command.birthYear(),
                command.category(),
                command.homeBranch(),
                cardNo,
                command.channel(),
                command.profileConsent()));
    }

    private Optional<IdNumber> checkIdNumber(RegisterReader command, List<Reason> wrong) {
        String given = text(command.idNumber()).strip();
        if (given.isEmpty()) {
            require(wrong, !idNumberRequiredChannels.contains(text(command.channel())), "idNumber", "GB 11643");
            return Optional.empty();
        }
        Optional<IdNumber> idNumber = IdNumber.parse(given);
        require(wrong, idNumber.isPresent(), "idNumber", "GB 11643");
        return idNumber;
    }

    /** Whether a password is long enough and not too long. */
    public boolean passwordFits(@Nullable String password) {
        int length = text(password).length();
        return length >= passwordMin && length <= passwordMax;
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    private static void require(List<Reason> wrong, boolean fits, String field, String problem) {
        if (!fits) {
            wrong.add(new Reason(CommonCodes.INVALID, Map.of("field", field, "problem", problem)));
        }
    }

    /** What arrives over the wire may be null whatever the record says. */
    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
