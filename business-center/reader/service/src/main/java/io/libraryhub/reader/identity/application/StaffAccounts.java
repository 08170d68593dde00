package io.libraryhub.reader.identity.application;

import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.StaffId;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.kit.once.Once;
import io.libraryhub.reader.ReaderPolicies;
import io.libraryhub.reader.api.SaveStaff;
import io.libraryhub.reader.api.StaffView;
import io.libraryhub.reader.secret.Passwords;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Accounts of staff, devices and integrators: made by an admin. The first admin is made at the first start. */
@Component
public class StaffAccounts implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(StaffAccounts.class);
    private static final String FIRST_ADMIN = "admin";
    private static final int LONGEST_NAME = 60;
    private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9._-]{3,40}");
    private static final Pattern BRANCH = Pattern.compile("[A-Za-z0-9_-]{1,20}");

    private final Accounts accounts;
    private final Once once;
    private final Passwords passwords;
    private final ReaderPolicies policies;
    private final Ids ids;
    private final Clock clock;
    private final String adminPassword;

    public StaffAccounts(
            Accounts accounts,
            Once once,
            Passwords passwords,
            ReaderPolicies policies,
            Ids ids,
            Clock clock,
            @Value("${hub.admin-password:}") String adminPassword) {
        this.accounts = accounts;
        this.once = once;
        this.passwords = passwords;
        this.policies = policies;
        this.ids = ids;
        this.clock = clock;
        this.adminPassword = adminPassword;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (adminPassword.isEmpty() || accounts.staff(FIRST_ADMIN).isPresent()) {
            return;
        }
        StaffView admin = new StaffView(new StaffId(ids.next()), FIRST_ADMIN, "管理员", Roles.ADMIN, null);
        if (accounts.addIfAbsent(admin, passwords.hash(adminPassword), clock.instant())) {
            LOG.info("the first admin was made, with the password from the configuration");
        }
    }

    /** The command without its password. */
    private record Fingerprint(String loginName, String displayName, String role, String branch) {}

    public Reply<StaffView> save(SaveStaff command) {
        if (!command.actor().is(Roles.ADMIN)) {
            return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
        }
        List<Reason> wrong = wrong(command);
        if (!wrong.isEmpty()) {
            return new Refused<>(Kinds.INVALID, wrong);
        }
        String branch = command.branch() == null ? "" : command.branch();
        String hash = passwords.hash(command.password());
        return once.run(
                command.requestId(),
                "save-staff",
                new Fingerprint(command.loginName(), command.displayName(), command.role(), branch),
                StaffView.class,
                () -> Reply.done(accounts.save(
                        new StaffView(
                                new StaffId(ids.next()),
                                command.loginName(),
                                command.displayName(),
                                command.role(),
                                command.branch()),
                        hash,
                        clock.instant())));
    }

    @SuppressWarnings("ConstantConditions") // what arrives over the wire may be null whatever the record says
    private List<Reason> wrong(SaveStaff command) {
        List<Reason> wrong = new ArrayList<>();
        if (command.loginName() == null || !LOGIN.matcher(command.loginName()).matches()) {
            wrong.add(invalid("loginName", "3–40 A–Z 0–9 . _ -"));
        }
        if (command.displayName() == null
                || command.displayName().isBlank()
                || command.displayName().length() > LONGEST_NAME) {
            wrong.add(invalid("displayName", "1–" + LONGEST_NAME));
        }
        if (command.role() == null || !Roles.STAFF.contains(command.role())) {
            wrong.add(invalid("role", String.join("/", new TreeSet<>(Roles.STAFF))));
        }
        if (command.branch() != null && !BRANCH.matcher(command.branch()).matches()) {
            wrong.add(invalid("branch", "1–20 A–Z 0–9"));
        }
        if (!policies.registration().passwordFits(command.password())) {
            wrong.add(invalid("password", policies.getPasswordMin() + "–" + policies.getPasswordMax()));
        }
        return wrong;
    }

    private static Reason invalid(String field, String problem) {
        return new Reason(CommonCodes.INVALID, Map.of("field", field, "problem", problem));
    }
}
