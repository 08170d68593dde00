package io.libraryhub.reader.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.StaffId;
import java.util.List;

/** Accounts of staff, devices and programs: kept by admins, {@code NOT_ALLOWED} to all others but for {@link #find}. */
public interface StaffApi {
    /** All of them, by login name. */
    Reply<List<StaffView>> list(Actor actor);

    /** One of them, for any member of staff to read who did something. Codes: {@code NOT_FOUND}. */
    Reply<StaffView> find(Actor actor, StaffId id);

    /** Makes an account. Codes: {@code INVALID}, {@link ReaderCodes#LOGIN_NAME_TAKEN}. */
    Reply<StaffView> add(AddStaff command);

    /**
     * Sets everything but the login name. Whoever is signed in with the account is asked to sign in again when its role, its
     * branch, its password or whether it is active has changed. Codes: {@code INVALID}, {@code NOT_FOUND},
     * {@link ReaderCodes#OWN_ACCOUNT}.
     */
    Reply<StaffView> change(ChangeStaff command);
}
