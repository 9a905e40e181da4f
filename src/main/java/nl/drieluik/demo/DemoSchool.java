package nl.drieluik.demo;

import nl.drieluik.clips.ClipCatalogue;
import nl.drieluik.clips.upload.HandDelivery;
import nl.drieluik.questions.QuestionBook;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Opens the demo school at the first start with an empty database, and brings the clips that are not there yet: a start
 * that was cut short is made good by the next.
 */
@Component
@Profile("demo")
class DemoSchool {

    private final DemoPeople people;
    private final QuestionBook questions;
    private final ClipCatalogue clips;
    private final HandDelivery delivery;

    DemoSchool(DemoPeople people, QuestionBook questions, ClipCatalogue clips, HandDelivery delivery) {
        this.people = people;
        this.questions = questions;
        this.clips = clips;
        this.delivery = delivery;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        var script = Script.read();
        if (people.areMissing()) {
            people.found(script);
        }
        script.lessons().stream()
                .filter(lesson -> people.find(lesson.owner()).isPresent())
                .forEach(this::bring);
    }

    private void bring(Script.Lesson lesson) {
        var owner = people.named(lesson.owner());
        if (!clips.list(owner, true, null, null, 1).items().isEmpty()) {
            return;
        }
        var question = questions.of(owner).getLast().id();
        delivery.deliver(owner, lesson.title(), question, new ClassPathResource("media-samples/" + lesson.file()));
    }
}
