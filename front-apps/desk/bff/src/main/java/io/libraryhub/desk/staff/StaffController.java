package io.libraryhub.desk.staff;

import io.libraryhub.desk.Doors;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.StaffId;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.reader.api.AddStaff;
import io.libraryhub.reader.api.ChangeStaff;
import io.libraryhub.reader.api.StaffApi;
import io.libraryhub.reader.api.StaffView;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts of staff, devices and programs. */
@RestController
@RequestMapping("/api/desk/staff")
class StaffController {
    private final StaffApi staff;

    StaffController(StaffApi staff) {
        this.staff = staff;
    }

    /** All of them, by login name. */
    @GetMapping
    ResponseEntity<List<StaffView>> list(Actor actor) {
        Doors.admin(actor);
        return Replies.ok(staff.list(actor));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    StaffView add(Actor actor, @Valid @RequestBody AddStaffBody body) {
        Doors.admin(actor);
        return Replies.value(staff.add(new AddStaff(
                body.requestId(),
                actor,
                body.loginName(),
                body.displayName(),
                body.role(),
                body.branch(),
                body.password())));
    }

    /** Whoever is signed in with the account may have to sign in again: {@link StaffApi#change}. */
    @PutMapping("/{id}")
    ResponseEntity<StaffView> change(Actor actor, @PathVariable StaffId id, @Valid @RequestBody ChangeStaffBody body) {
        Doors.admin(actor);
        return Replies.ok(staff.change(new ChangeStaff(
                body.requestId(),
                actor,
                id,
                body.displayName(),
                body.role(),
                body.branch(),
                body.active(),
                body.password())));
    }
}
