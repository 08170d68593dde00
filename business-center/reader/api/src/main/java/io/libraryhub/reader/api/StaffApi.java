package io.libraryhub.reader.api;

import io.libraryhub.kernel.Reply;

/** Accounts of staff, devices and integrators. */
public interface StaffApi {
    /** Creates an account or sets its password and role anew. Admin only. */
    Reply<StaffView> save(SaveStaff command);
}
