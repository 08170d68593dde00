package io.libraryhub.demo.city;

import io.libraryhub.demo.door.Doors;
import io.libraryhub.demo.door.Identity;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Roles;
import io.libraryhub.reader.api.AddStaff;
import io.libraryhub.reader.api.StaffView;
import org.jspecify.annotations.Nullable;

/** The people and devices who work in the demo library. Their accounts are made by the admin, once. */
public final class Staff {
    public static final String LIBRARIAN = "librarian";
    public static final String ACQUISITIONS = "acquisitions";
    public static final String MANAGER = "manager";

    private final Doors doors;
    private final Actor admin;
    private final StaffView librarian;
    private final StaffView officer;

    private Staff(Doors doors, Actor admin) {
        this.doors = doors;
        this.admin = admin;
        this.librarian = account(LIBRARIAN, "馆员", Roles.LIBRARIAN, "MAIN");
        this.officer = account(ACQUISITIONS, "采访馆员", Roles.ACQUISITIONS, null);
        account(MANAGER, "馆长", Roles.MANAGER, null);
    }

    /** Signs the admin in and has the accounts made. Branches must exist. */
    public static Staff hire(Doors doors) {
        return new Staff(doors, admin(doors));
    }

    public static Actor admin(Doors doors) {
        Identity.Token token = doors.identity().staff("admin", doors.stack().adminPassword());
        return new Actor(token.subject(), Roles.ADMIN, null);
    }

    private StaffView account(String login, String name, String role, @Nullable String branch) {
        return doors.desk().ask("accounts", () -> doors.desk().staff().list(admin)).orElseThrow().stream()
                .filter(account -> account.loginName().equals(login))
                .findFirst()
                .orElseGet(() -> {
                    AddStaff command = new AddStaff(
                            "demo-account-" + login, admin, login, name, role, branch, doors.password(login));
                    return doors.desk()
                            .ask(
                                    "account of " + login,
                                    () -> doors.desk().staff().add(command))
                            .orElseThrow();
                });
    }

    /** Somebody at the desk of a branch. */
    public Actor desk(String branch) {
        return new Actor(librarian.id().toString(), Roles.LIBRARIAN, branch);
    }

    /** A gate or kiosk of a branch. */
    public Actor device(String what, String branch) {
        return new Actor(what + "-" + branch, Roles.DEVICE, branch);
    }

    public Actor officer() {
        return new Actor(officer.id().toString(), Roles.ACQUISITIONS, null);
    }

    public String officerToken() {
        return doors.identity()
                .staff(ACQUISITIONS, doors.password(ACQUISITIONS))
                .value();
    }

    /** The hub itself, asking about itself. */
    public Actor admin() {
        return admin;
    }
}
