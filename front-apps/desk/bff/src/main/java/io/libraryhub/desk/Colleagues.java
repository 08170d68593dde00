package io.libraryhub.desk;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.StaffId;
import io.libraryhub.reader.api.StaffApi;
import io.libraryhub.reader.api.StaffView;
import org.apache.dubbo.rpc.RpcException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How staff call each other. */
@Component
public class Colleagues {
    private final StaffApi staff;

    Colleagues(StaffApi staff) {
        this.staff = staff;
    }

    /**
     * @param by who did something, as records keep it: the number of a member of staff, or the name of a service
     * @return null when it was no person, or it cannot be said now: the record is worth reading without it
     */
    public @Nullable String nameOf(Actor actor, String by) {
        if (by.isEmpty() || !by.chars().allMatch(Character::isDigit)) {
            return null;
        }
        try {
            return staff.find(actor, StaffId.of(by)).<@Nullable String>fold(StaffView::displayName, refused -> null);
        } catch (RpcException away) {
            return null;
        }
    }
}
