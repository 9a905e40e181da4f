package nl.drieluik.clips;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import nl.drieluik.clips.store.ObjectKey;
import nl.drieluik.common.jobs.JobQueue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The objects in the store that are to disappear: written for nothing, or let go by their clip. */
@Component
@Transactional
public class Remains {

    /** The job that deletes what is due. */
    public static final TaskDescriptor<Void> CLEARING = TaskDescriptor.of("clear-remains");

    /** Far longer than any preparation takes. */
    private static final Duration WHILE_WRITING = Duration.ofDays(1);

    /** More than the clocks of two nodes differ. */
    private static final Duration MARGIN = Duration.ofHours(1);

    private final LooseObjects objects;
    private final JobQueue jobs;
    private final Clock clock;

    Remains(LooseObjects objects, JobQueue jobs, Clock clock) {
        this.objects = objects;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** To be called before an object is written under this key. */
    public void expect(ObjectKey key) {
        expect(List.of(key));
    }

    /** To be called before objects are written under these keys. */
    public void expect(Collection<ObjectKey> keys) {
        var then = clock.instant().plus(WHILE_WRITING);
        objects.saveAll(keys.stream().map(key -> new LooseObject(key, then)).toList());
    }

    /**
     * A clip holds these now. Refused when they are about to be deleted, or have been: who writes them slept for a day,
     * and has to write them anew.
     */
    void claimed(Collection<ClipFile> files) {
        takeAll(files.stream().map(file -> file.key().objectKey()).toList());
    }

    /** The same, for what is held by whoever keeps books of its own. */
    public void claimed(ObjectKey key) {
        takeAll(List.of(key.objectKey()));
    }

    /** No clip holds these any more: nobody can reach them, and soon they are deleted. */
    void letGo(Collection<ClipFile> files) {
        if (files.isEmpty()) {
            return;
        }
        files.forEach(file -> objects.save(new LooseObject(file.key(), clock.instant())));
        jobs.add(CLEARING, files.iterator().next().key().toString());
    }

    /** Nobody holds this any more. */
    public void letGo(ObjectKey key) {
        objects.save(new LooseObject(key, clock.instant()));
        jobs.add(CLEARING, key.toString());
    }

    /** The same for all segments of these rungs. */
    void letGoSegments(List<RungId> rungs) {
        objects.addSegmentsOf(rungs.stream().map(RungId::rungId).toList(), clock.instant());
        jobs.add(CLEARING, rungs.getFirst().toString());
    }

    /** Some of what is to be deleted now; none when all is done. */
    @Transactional(readOnly = true)
    public List<ObjectKey> due() {
        return objects.findTop100ByDeleteAfterLessThanEqual(clock.instant()).stream()
                .map(LooseObject::key)
                .toList();
    }

    /** These have been deleted from the store. */
    public void gone(Collection<ObjectKey> keys) {
        objects.deleteAllByIdInBatch(keys);
    }

    private void takeAll(Collection<String> keys) {
        if (objects.takeThoseThatStay(keys, clock.instant().plus(MARGIN)) < keys.size()) {
            throw new IllegalStateException("Objects came too late to be kept");
        }
    }
}
