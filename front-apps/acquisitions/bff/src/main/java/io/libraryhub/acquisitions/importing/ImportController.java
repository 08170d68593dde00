package io.libraryhub.acquisitions.importing;

import io.libraryhub.acquisitions.Doors;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kit.web.RefusedException;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.resource.api.CatalogueApi;
import io.libraryhub.resource.api.ImportRecords;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file of records: ISO 2709 (MARC21, UNIMARC/CNMARC), MARCXML or CSV, at most 16 MiB. */
@RestController
class ImportController {
    private static final int LONGEST_NAME = 120;

    private final CatalogueApi catalogue;

    ImportController(CatalogueApi catalogue) {
        this.catalogue = catalogue;
    }

    /** @param requestId without one each call is a request of its own */
    @PostMapping(path = "/api/acquisitions/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportBody> importFile(
            Actor actor,
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = 64) String requestId)
            throws IOException {
        Doors.decides(actor);
        if (file.isEmpty()) {
            throw new RefusedException(
                    Kinds.INVALID,
                    List.of(new Reason(CommonCodes.INVALID, Map.of("field", "file", "problem", "empty"))));
        }
        return Replies.ok(catalogue
                .importRecords(new ImportRecords(
                        requestId == null ? UUID.randomUUID().toString() : requestId,
                        actor,
                        plainName(file.getOriginalFilename()),
                        file.getBytes()))
                .map(ImportBody::of));
    }

    /** The file's own name, without folders and control characters: it is shown again. */
    static String plainName(@Nullable String given) {
        String name =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String printable = name.chars()
                .filter(c -> !Character.isISOControl(c))
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return printable.isBlank() ? "records" : printable;
    }
}
