package io.libraryhub.reader.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Reply;
import java.util.List;

/** Accounts of staff, devices and programs. For admins only: {@code NOT_ALLOWED} to all others. */
public interface StaffApi {
    /** All of them, by login name. */
    Reply<List<StaffView>> list(Actor actor);

    /** Makes an account. Codes: {@code INVALID}, {@link ReaderCodes#LOGIN_NAME_TAKEN}. */
    Reply<StaffView> add(AddStaff command);

    /**
     * Sets everything but the login name. Whoever is signed in with the account is asked to sign in again when its role, its
     * branch, its password or whether it is active has changed. Codes: {@code INVALID}, {@code NOT_FOUND},
     * {@link ReaderCodes#OWN_ACCOUNT}.
     */
    Reply<StaffView> change(ChangeStaff command);
}
