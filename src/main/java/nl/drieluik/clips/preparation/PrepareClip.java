package nl.drieluik.clips.preparation;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.drieluik.clips.Overtaken;
import nl.drieluik.clips.PreparationClaim;
import nl.drieluik.clips.PreparationOrder;
import nl.drieluik.clips.PreparationTicket;
import nl.drieluik.clips.Workbench;
import nl.drieluik.clips.media.MediaRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * One preparation from beginning to end. It holds no transaction while it works, and may be killed anywhere: done again
 * from the start it comes to the same, under new keys.
 */
@Component
class PrepareClip {

    private static final Logger log = LoggerFactory.getLogger(PrepareClip.class);

    /** What a database that was away could not be told: that these attempts do not count. */
    private final Set<PreparationClaim> owed = ConcurrentHashMap.newKeySet();

    private final Workbench workbench;
    private final FilesOfClip files;
    private final WorkFolders folders;

    PrepareClip(Workbench workbench, FilesOfClip files, WorkFolders folders) {
        this.workbench = workbench;
        this.files = files;
        this.folders = folders;
    }

    /**
     * Throws what failed of the machine, so that the job is done again later.
     *
     * @throws InterruptedException when the application stops; the job stays in line
     */
    void run(PreparationTicket ticket) throws InterruptedException {
        payWhatIsOwed(ticket);
        var order = workbench.take(ticket);
        if (order.isPresent()) {
            attempt(order.get());
        }
    }

    private void attempt(PreparationOrder order) throws InterruptedException {
        var claim = order.claim();
        try {
            makeOrRefuse(order);
        } catch (Overtaken overtaken) {
            log.debug("Attempt {} has been overtaken", claim);
        } catch (InterruptedException stopping) {
            workbench.putBack(claim);
            throw stopping;
        } catch (RuntimeException failure) {
            if (Setback.isMeantBy(failure)) {
                postpone(claim);
            }
            throw failure;
        }
    }

    private void makeOrRefuse(PreparationOrder order) throws InterruptedException {
        try {
            files.make(order, folders.open(order.claim()));
        } catch (MediaRefused refused) {
            if (refused.forWantOfRoom()) {
                throw new Setback(refused);
            }
            log.info("Clip {} is refused: {}", order.clip(), refused.getMessage());
            workbench.fail(order.claim(), refused.problem());
        } finally {
            // Before anything is written to a database that may be waiting for this room.
            folders.clear(order.claim());
        }
    }

    private void postpone(PreparationClaim claim) {
        try {
            workbench.postpone(claim);
        } catch (DataAccessException | TransactionException databaseAway) {
            owed.add(claim);
        }
    }

    private void payWhatIsOwed(PreparationTicket ticket) {
        owed.stream().filter(claim -> claim.ticket().equals(ticket)).forEach(claim -> {
            workbench.postpone(claim);
            owed.remove(claim);
        });
    }
}
