package nl.drieluik.clips.upload;

import nl.drieluik.clips.ClipArrivals;
import nl.drieluik.clips.ClipFile;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.Remains;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The moment at which an assembled object is the clip's and no longer the upload's. */
@Component
@Transactional
class Handover {

    private final ClipArrivals arrivals;
    private final MultipartBooks books;
    private final Remains remains;
    private final UploadDesk desk;

    Handover(ClipArrivals arrivals, MultipartBooks books, Remains remains, UploadDesk desk) {
        this.arrivals = arrivals;
        this.books = books;
        this.remains = remains;
        this.desk = desk;
    }

    /** Nothing happens when the clip was deleted meanwhile: the books still name the object, and it goes with them. */
    void give(ClipId clip, ClipFile original) {
        if (desk.knows(clip)) {
            // Only now: as long as the books name it, nothing may sweep it up.
            remains.expect(original.key());
            arrivals.complete(clip, original);
            books.close(clip);
        }
    }
}
