package nl.drieluik.clips.upload;

import static org.springframework.web.bind.annotation.RequestMethod.DELETE;
import static org.springframework.web.bind.annotation.RequestMethod.HEAD;
import static org.springframework.web.bind.annotation.RequestMethod.OPTIONS;
import static org.springframework.web.bind.annotation.RequestMethod.PATCH;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import nl.drieluik.clips.ClipId;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** tus 1.0.0; what each header means stands at tus.io/protocols/resumable-upload. */
@Hidden // tus clients know it, and OpenAPI has no words for it.
@RestController
@RequestMapping("/api/uploads")
class UploadController {

    private static final String EXTENSIONS =
            "creation,creation-with-upload,creation-defer-length,checksum,expiration,termination";

    private final Admission admission;
    private final Reception reception;
    private final UploadSettings settings;

    UploadController(Admission admission, Reception reception, UploadSettings settings) {
        this.admission = admission;
        this.reception = reception;
        this.settings = settings;
    }

    /** Refusals speak tus too, so its headers are there before anything can be refused. */
    @ModelAttribute
    void speakTus(HttpServletRequest request, HttpServletResponse response) {
        TusHeaders.greet(request, response);
    }

    @RequestMapping(
            path = {"", "/{id}"},
            method = OPTIONS)
    @Operation(operationId = "tellUploadOptions", summary = "What this server can receive")
    ResponseEntity<Void> options() {
        return ResponseEntity.noContent()
                .header("Tus-Version", TusHeaders.VERSION)
                .header("Tus-Extension", EXTENSIONS)
                .header("Tus-Max-Size", Long.toString(settings.maxSize().toBytes()))
                .header("Tus-Checksum-Algorithm", UploadChecksum.KNOWN)
                .build();
    }

    @RequestMapping(method = POST)
    @Operation(operationId = "createUpload", summary = "Begin an upload, perhaps with its first bytes")
    ResponseEntity<Void> create(
            Viewer viewer,
            @RequestHeader(name = UploadMetadata.HEADER, required = false) @Nullable String metadata,
            HttpServletRequest request)
            throws IOException {
        var upload = admission.open(viewer, TusHeaders.announcedLength(request), metadata);
        if (TusHeaders.bringsBytes(request)) {
            upload = receive(viewer, upload.clip(), 0, null, request);
        }
        return ResponseEntity.created(URI.create("/api/uploads/" + upload.clip()))
                .headers(TusHeaders.of(upload))
                .build();
    }

    @RequestMapping(path = "/{id}", method = HEAD)
    @Operation(operationId = "tellUpload", summary = "How far an upload has come")
    ResponseEntity<Void> tell(Viewer viewer, @PathVariable ClipId id) {
        var upload = reception.tell(viewer, id);
        var answer = ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .headers(TusHeaders.of(upload))
                .headers(TusHeaders.lengthOf(upload));
        if (!upload.metadata().isEmpty()) {
            answer.header(UploadMetadata.HEADER, upload.metadata());
        }
        return answer.build();
    }

    @RequestMapping(path = "/{id}", method = PATCH)
    @Operation(operationId = "appendToUpload", summary = "Send what comes next")
    ResponseEntity<Void> append(
            Viewer viewer,
            @PathVariable ClipId id,
            @RequestHeader(name = "Upload-Offset", required = false) @Nullable String offset,
            HttpServletRequest request)
            throws IOException {
        if (!TusHeaders.bringsBytes(request)) {
            throw UploadRefused.wrongType();
        }
        var upload = receive(
                viewer, id, TusHeaders.number("Upload-Offset", offset), TusHeaders.toldLength(request), request);
        return ResponseEntity.noContent().headers(TusHeaders.of(upload)).build();
    }

    @RequestMapping(path = "/{id}", method = DELETE)
    @Operation(operationId = "terminateUpload", summary = "End an upload; its clip disappears")
    ResponseEntity<Void> terminate(Viewer viewer, @PathVariable ClipId id) {
        reception.terminate(viewer, id);
        return ResponseEntity.noContent().build();
    }

    private Upload receive(Viewer viewer, ClipId id, long offset, @Nullable Long length, HttpServletRequest request)
            throws IOException {
        var checksum = UploadChecksum.parse(request.getHeader(UploadChecksum.HEADER));
        var delivery = new Delivery(request.getInputStream(), request.getContentLengthLong(), checksum, length);
        return reception.receive(viewer, id, offset, delivery);
    }
}
