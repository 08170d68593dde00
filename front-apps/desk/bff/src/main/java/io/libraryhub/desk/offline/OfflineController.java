package io.libraryhub.desk.offline;

import io.libraryhub.circulation.api.OfflineAct;
import io.libraryhub.circulation.api.OfflineApi;
import io.libraryhub.circulation.api.OfflineOutcome;
import io.libraryhub.desk.DeskCodes;
import io.libraryhub.desk.Doors;
import io.libraryhub.desk.Words;
import io.libraryhub.desk.offline.BroughtBody.Result;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kit.web.RefusedException;
import io.libraryhub.kit.web.Replies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import org.apache.dubbo.rpc.RpcException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shifts of desks, and the lists they bring after having been cut off. */
@RestController
@RequestMapping("/api/desk")
class OfflineController {
    private static final Logger LOG = LoggerFactory.getLogger(OfflineController.class);
    private static final int ID_BYTES = 16;

    private final OfflineApi offline;
    private final Certificates certificates;
    private final ShiftProperties properties;
    private final Words words;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OfflineController(
            OfflineApi offline, Certificates certificates, ShiftProperties properties, Words words, Clock clock) {
        this.offline = offline;
        this.certificates = certificates;
        this.properties = properties;
        this.words = words;
        this.clock = clock;
    }

    /** Makes the desk known by its key, while it can be reached. */
    @PostMapping("/shifts")
    ShiftBody open(Actor actor, @Valid @RequestBody OpenShiftBody body) {
        Doors.counter(actor);
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        String deskId = Base64.getUrlEncoder().withoutPadding().encodeToString(id);
        chain(deskId, body.publicKey());
        Instant now = clock.instant();
        Instant until = now.plus(properties.lasts());
        Shift shift = new Shift(deskId, actor.id(), actor.role(), actor.branch(), body.publicKey(), now, until);
        return new ShiftBody(deskId, certificates.seal(shift), now, until, properties.cardForm());
    }

    /**
     * Carries the acts out in their order, each once however often it is brought. Where a service is away the rest waits,
     * because an act must not be overtaken by the one after it. Who brings the list need not be who worked the shift.
     */
    @PostMapping("/offline")
    BroughtBody bring(Actor actor, HttpServletRequest request, @Valid @RequestBody BringBody body) {
        Doors.counter(actor);
        Shift shift = certificates.open(body.certificate());
        if (clock.instant().isAfter(shift.until().plus(properties.bring()))) {
            throw new RefusedException(Kinds.RULE, List.of(Reason.of(DeskCodes.SHIFT_TOO_OLD)));
        }
        OptionalLong broken = chain(shift.deskId(), shift.key()).broken(body.acts());
        if (broken.isPresent()) {
            throw notGenuine(broken.getAsLong());
        }
        body.acts().stream()
                .filter(act -> !within(shift, Instant.parse(act.at())))
                .findFirst()
                .ifPresent(act -> {
                    throw notGenuine(act.sequence());
                });
        return new BroughtBody(settled(shift, body.acts(), request));
    }

    private List<Result> settled(Shift shift, List<ActBody> acts, HttpServletRequest request) {
        List<Result> results = new ArrayList<>();
        for (ActBody act : acts) {
            try {
                OfflineOutcome outcome = Replies.value(offline.settle(new OfflineAct(
                        shift.deskId() + ":" + act.sequence(),
                        shift.actor(),
                        act.kind(),
                        act.cardNo(),
                        act.barcode(),
                        act.branch(),
                        Instant.parse(act.at()))));
                results.add(new Result(
                        act.sequence(),
                        outcome.state(),
                        words.of(outcome.reasons(), request),
                        outcome.loan(),
                        outcome.checkIn()));
            } catch (RpcException away) {
                LOG.warn("the list of a desk waits from {} on: {}", act.sequence(), away.getMessage());
                acts.stream()
                        .filter(each -> each.sequence() >= act.sequence())
                        .forEach(each -> results.add(Result.waiting(each.sequence())));
                break;
            }
        }
        return results;
    }

    /** A desk notes acts only while its shift lasts; its clock may be a little off. */
    private boolean within(Shift shift, Instant at) {
        return !at.isBefore(shift.from().minus(properties.clocksDiffer()))
                && !at.isAfter(shift.until().plus(properties.clocksDiffer()));
    }

    private static Chain chain(String deskId, String key) {
        try {
            return Chain.of(deskId, key);
        } catch (IllegalArgumentException e) {
            throw Certificates.unknown();
        }
    }

    private static RefusedException notGenuine(long sequence) {
        return new RefusedException(Kinds.INVALID, List.of(Reason.of(DeskCodes.ACT_NOT_GENUINE, "sequence", sequence)));
    }
}
