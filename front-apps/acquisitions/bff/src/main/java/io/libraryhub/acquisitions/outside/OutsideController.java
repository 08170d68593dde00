package io.libraryhub.acquisitions.outside;

import io.libraryhub.acquisitions.Doors;
import io.libraryhub.acquisitions.PageBody;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kit.web.RefusedException;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.resource.api.OutsideDemandApi;
import io.libraryhub.resource.api.OutsideLineQuery;
import io.libraryhub.resource.api.OutsideLineView;
import io.libraryhub.resource.api.OutsideListView;
import io.libraryhub.resource.api.OutsideReport;
import io.libraryhub.resource.api.RemoveOutsideList;
import io.libraryhub.resource.api.UploadOutsideLists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lists from outside, brought by staff or by a program that sends the same file. */
@RestController
@RequestMapping("/api/acquisitions/outside")
class OutsideController {
    private final OutsideDemandApi outside;

    OutsideController(OutsideDemandApi outsideDemand) {
        this.outside = outsideDemand;
    }

    /**
     * Takes a CSV file with a header: isbn, title, author, list, rank, weight, valid_until; at most 1 MiB. Each list that
     * it names replaces the one of that name.
     *
     * @param requestId without one each call is a request of its own
     * @param list name of the list for lines that say none
     * @param validUntil last day for lines that say none
     */
    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<OutsideReport> upload(
            Actor actor,
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = 64) String requestId,
            @RequestParam(required = false) @Nullable @Size(max = 80) String list,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate validUntil)
            throws IOException {
        Doors.decides(actor);
        if (file.isEmpty()) {
            throw new RefusedException(
                    Kinds.INVALID,
                    List.of(new Reason(CommonCodes.INVALID, Map.of("field", "file", "problem", "empty"))));
        }
        return Replies.ok(outside.upload(new UploadOutsideLists(
                requestId == null ? UUID.randomUUID().toString() : requestId,
                actor,
                list,
                validUntil,
                file.getBytes())));
    }

    /** All lists, those that still count first. */
    @GetMapping("/lists")
    ResponseEntity<List<OutsideListView>> lists(Actor actor) {
        Doors.looks(actor);
        return Replies.ok(outside.lists(actor));
    }

    /**
     * Books on lists that still count, the strongest first.
     *
     * @param held those that the library has; else those it has not: suggestions to buy
     */
    @GetMapping("/lines")
    ResponseEntity<PageBody<OutsideLineView>> lines(
            Actor actor,
            @RequestParam(defaultValue = "true") boolean held,
            @RequestParam(required = false) @Nullable @Size(max = 80) String list,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        Doors.looks(actor);
        return Replies.ok(outside.lines(actor, new OutsideLineQuery(list, held, page, size))
                .map(found -> PageBody.of(found, line -> line)));
    }

    /** Takes a list away with all its books. */
    @PostMapping("/remove")
    ResponseEntity<Boolean> remove(Actor actor, @Valid @RequestBody RemoveBody body) {
        Doors.decides(actor);
        return Replies.ok(outside.remove(new RemoveOutsideList(body.requestId(), actor, body.name())));
    }
}
