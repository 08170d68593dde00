package io.libraryhub.reader.identity.application;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.StaffId;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.kit.once.Once;
import io.libraryhub.reader.api.AddStaff;
import io.libraryhub.reader.api.ChangeStaff;
import io.libraryhub.reader.api.ReaderCodes;
import io.libraryhub.reader.api.StaffView;
import io.libraryhub.reader.secret.Passwords;
import io.libraryhub.reader.token.application.TokenVersions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

    private final Accounts accounts;
    private final StaffForm form;
    private final TokenVersions versions;
    private final Once once;
    private final Passwords passwords;
    private final Ids ids;
    private final Clock clock;
    private final String adminPassword;

    StaffAccounts(
            Accounts accounts,
            StaffForm form,
            TokenVersions versions,
            Once once,
            Passwords passwords,
            Ids ids,
            Clock clock,
            @Value("${hub.admin-password:}") String adminPassword) {
        this.accounts = accounts;
        this.form = form;
        this.versions = versions;
        this.once = once;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
        this.adminPassword = adminPassword;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (adminPassword.isEmpty() || accounts.staff(FIRST_ADMIN).isPresent()) {
            return;
        }
        StaffView admin = new StaffView(new StaffId(ids.next()), FIRST_ADMIN, "管理员", Roles.ADMIN, null, true);
        if (accounts.add(admin, passwords.hash(adminPassword), clock.instant())) {
            LOG.info("the first admin was made, with the password from the configuration");
        }
    }

    public Reply<List<StaffView>> list(Actor actor) {
        return actor.is(Roles.ADMIN) ? Reply.done(accounts.allStaff()) : notAllowed();
    }

    public Reply<StaffView> find(Actor actor, StaffId id) {
        if (!Roles.STAFF.contains(actor.role())) {
            return notAllowed();
        }
        return accounts.staff(id).map(Reply::done).orElseGet(StaffAccounts::missing);
    }

    /** A command without its password. */
    private record Fingerprint(
            String account, String displayName, String role, @Nullable String branch, boolean active) {}

    public Reply<StaffView> add(AddStaff command) {
        if (!command.actor().is(Roles.ADMIN)) {
            return notAllowed();
        }
        List<Reason> wrong = form.wrong(command);
        if (!wrong.isEmpty()) {
            return new Refused<>(Kinds.INVALID, wrong);
        }
        String hash = passwords.hash(command.password());
        return once.run(
                command.requestId(),
                "add-staff",
                new Fingerprint(command.loginName(), command.displayName(), command.role(), command.branch(), true),
                StaffView.class,
                () -> {
                    StaffView staff = new StaffView(
                            new StaffId(ids.next()),
                            command.loginName(),
                            command.displayName(),
                            command.role(),
                            command.branch(),
                            true);
                    return accounts.add(staff, hash, clock.instant())
                            ? told(command.actor(), staff)
                            : Reply.refused(Kinds.RULE, Reason.of(ReaderCodes.LOGIN_NAME_TAKEN));
                });
    }

    public Reply<StaffView> change(ChangeStaff command) {
        if (!command.actor().is(Roles.ADMIN)) {
            return notAllowed();
        }
        List<Reason> wrong = form.wrong(command);
        if (!wrong.isEmpty()) {
            return new Refused<>(Kinds.INVALID, wrong);
        }
        @Nullable String hash = command.password() == null ? null : passwords.hash(command.password());
        return once.run(
                command.requestId(),
                "change-staff",
                new Fingerprint(
                        command.id().toString(),
                        command.displayName(),
                        command.role(),
                        command.branch(),
                        command.active()),
                StaffView.class,
                () -> accounts.lock(command.id())
                        .map(before -> changed(command, before, hash))
                        .orElseGet(StaffAccounts::missing));
    }

    private Reply<StaffView> changed(ChangeStaff command, StaffView before, @Nullable String hash) {
        StaffView after = new StaffView(
                before.id(),
                before.loginName(),
                command.displayName(),
                command.role(),
                command.branch(),
                command.active());
        boolean sameRights = after.role().equals(before.role()) && after.active() == before.active();
        boolean own = command.actor().id().equals(before.id().toString());
        if (own && (!sameRights || hash != null)) {
            return Reply.refused(Kinds.RULE, Reason.of(ReaderCodes.OWN_ACCOUNT));
        }
        Instant now = clock.instant();
        accounts.change(after, now);
        if (hash != null) {
            accounts.setPassword(new Actor(after.id().toString(), after.role(), after.branch()), hash);
        }
        if (!sameRights || !Objects.equals(after.branch(), before.branch()) || hash != null) {
            versions.raise(after.id().value(), now);
        }
        return told(command.actor(), after);
    }

    /** Who gave whom which rights is looked for in the log one day. */
    private static Reply<StaffView> told(Actor by, StaffView staff) {
        LOG.info(
                "account {} is {}{}, set by {}",
                staff.id(),
                staff.role(),
                staff.active() ? "" : " and not active",
                by.id());
        return Reply.done(staff);
    }

    private static Reply<StaffView> missing() {
        return Reply.refused(Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND, "what", "staff"));
    }

    private static <T> Reply<T> notAllowed() {
        return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
    }
}
