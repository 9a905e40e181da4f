package nl.drieluik.journeys;

import java.util.List;

/** Those who meet: Fatima leads, the others bring their cases. */
record RoundTable(AtTheTable fatima, AtTheTable anna, AtTheTable bram, AtTheTable carla) {

    void allComeIn(String address) {
        all().forEach(each -> each.comesIn(address));
        anna.waitsForTheStart("Fatima");
        fatima.seesThatIsHere("Carla");
    }

    void start() {
        fatima.starts();
        allAreAt("opening");
    }

    /** Fatima leads on, and every screen comes along. */
    void goesOnTo(String phase) {
        fatima.goesOnTo(phase);
        allAreAt(phase);
    }

    void allAreAt(String phase) {
        all().forEach(each -> each.isAt(phase));
    }

    private List<AtTheTable> all() {
        return List.of(fatima, anna, bram, carla);
    }
}
