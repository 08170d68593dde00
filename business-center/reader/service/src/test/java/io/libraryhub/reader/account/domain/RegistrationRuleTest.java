package io.libraryhub.reader.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.reader.api.RegisterReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegistrationRuleTest {
    private static final int THIS_YEAR = 2026;
    private final RegistrationRule rule = new RegistrationRule(
            Set.of("adult", "teen", "child"), Set.of("desk", "online", "import"), Set.of("online"), 1900, 6, 64);

    private static RegisterReader application(
            String name,
            String phone,
            String idNumber,
            int birthYear,
            String category,
            String password,
            String channel) {
        return new RegisterReader(
                "r-1",
                new Actor("7", Roles.LIBRARIAN, "MAIN"),
                name,
                phone,
                idNumber,
                birthYear,
                category,
                "MAIN",
                password,
                null,
                channel,
                true);
    }

    private List<String> wrongFields(RegisterReader command) {
        return rule.check(command, THIS_YEAR).fold(done -> List.of(), refused -> {
            assertThat(refused.kind()).isEqualTo(Kinds.INVALID);
            return refused.reasons().stream().map(r -> r.details().get("field")).toList();
        });
    }

    @Test
    void xiaolinAtTheDeskNeedsNoIdNumber() {
        RegisterReader xiaolin = application(" 林小雨 ", "138 1234 5678", null, 1994, "adult", "secret1", "desk");
        Reply<Applicant> reply = rule.check(xiaolin, THIS_YEAR);
        Applicant applicant = reply.orElseThrow();
        assertThat(applicant.name()).isEqualTo("林小雨");
        assertThat(applicant.phone()).isEqualTo(new Phone("13812345678"));
        assertThat(applicant.birthDecade()).isEqualTo(1990);
        assertThat(applicant.toString()).doesNotContain("林小雨", "13812345678");
    }

    @Test
    void onlineAnIdNumberIsNeededAndMustFitTheYearOfBirth() {
        assertThat(wrongFields(application("林小雨", "13812345678", null, 1949, "adult", "secret1", "online")))
                .containsExactly("idNumber");
        assertThat(wrongFields(
                        application("林小雨", "13812345678", "11010519491231002X", 1950, "adult", "secret1", "online")))
                .containsExactly("birthYear");
        assertThat(wrongFields(
                        application("林小雨", "13812345678", "11010519491231002X", 1949, "adult", "secret1", "online")))
                .isEmpty();
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        assertThat(wrongFields(application("", "123", "rubbish", 1899, "robot", "short", "fax")))
                .containsExactlyInAnyOrder("name", "phone", "idNumber", "birthYear", "category", "channel", "password");
        assertThat(wrongFields(application("x".repeat(61), null, null, 2027, null, "x".repeat(65), null)))
                .containsExactlyInAnyOrder("name", "phone", "birthYear", "category", "channel", "password");
        assertThat(wrongFields(application("a\nb", "13812345678", null, 1994, "adult", "secret1", "desk")))
                .containsExactly("name");
    }

    @Test
    void aRefusalHoldsNoPersonalData() {
        Reply<Applicant> reply = rule.check(
                application("林小雨", "1381234567", "110105194912310021", 1949, "adult", "secret1", "desk"), THIS_YEAR);
        assertThat(reply).isInstanceOf(Refused.class);
        assertThat(reply.toString()).doesNotContain("林小雨", "1381234567", "110105", "secret1");
    }
}
