package io.libraryhub.reader.identity.application;

import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Roles;
import io.libraryhub.reader.ReaderPolicies;
import io.libraryhub.reader.api.AddStaff;
import io.libraryhub.reader.api.ChangeStaff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is wrong with the fields of an account. What arrives over the wire may be null whatever its record says. */
@Component
class StaffForm {
    private static final int LONGEST_NAME = 60;
    private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9._-]{3,40}");
    private static final Pattern BRANCH = Pattern.compile("[A-Za-z0-9_-]{1,20}");

    private final ReaderPolicies policies;

    StaffForm(ReaderPolicies policies) {
        this.policies = policies;
    }

    List<Reason> wrong(AddStaff command) {
        List<Reason> wrong = new ArrayList<>();
        @Nullable String login = command.loginName();
        if (login == null || !LOGIN.matcher(login).matches()) {
            wrong.add(invalid("loginName", "3–40 A–Z 0–9 . _ -"));
        }
        wrong.addAll(wrong(command.displayName(), command.role(), command.branch()));
        wrong.addAll(wrong(command.password()));
        return wrong;
    }

    List<Reason> wrong(ChangeStaff command) {
        List<Reason> wrong = new ArrayList<>(wrong(command.displayName(), command.role(), command.branch()));
        if (command.password() != null) {
            wrong.addAll(wrong(command.password()));
        }
        return wrong;
    }

    private static List<Reason> wrong(@Nullable String displayName, @Nullable String role, @Nullable String branch) {
        List<Reason> wrong = new ArrayList<>();
        if (displayName == null || displayName.isBlank() || displayName.length() > LONGEST_NAME) {
            wrong.add(invalid("displayName", "1–" + LONGEST_NAME));
        }
        if (role == null || !Roles.STAFF.contains(role)) {
            wrong.add(invalid("role", String.join("/", new TreeSet<>(Roles.STAFF))));
        }
        if (branch != null && !BRANCH.matcher(branch).matches()) {
            wrong.add(invalid("branch", "1–20 A–Z 0–9"));
        }
        return wrong;
    }

    private List<Reason> wrong(@Nullable String password) {
        return policies.registration().passwordFits(password)
                ? List.of()
                : List.of(invalid("password", policies.getPasswordMin() + "–" + policies.getPasswordMax()));
    }

    private static Reason invalid(String field, String problem) {
        return new Reason(CommonCodes.INVALID, Map.of("field", field, "problem", problem));
    }
}
