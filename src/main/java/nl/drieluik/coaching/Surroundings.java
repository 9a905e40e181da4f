package nl.drieluik.coaching;

import java.util.Map;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.Piece;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.PersonName;

/** What a plan points to, as it is now: the pieces of the clips that are still there, and the names of people. */
record Surroundings(Map<ClipId, Piece> pieces, Map<PersonId, PersonName> names) {

    QuotedObservation tell(Quote quote) {
        var author = names.getOrDefault(quote.author(), new PersonName(quote.author(), ""));
        return new QuotedObservation(
                quote.observation(), quote.spot().clip(), quote.kind(), atMs(quote.spot()), author, quote.text());
    }

    Reflection tell(Entry entry) {
        var spot = entry.spot();
        return new Reflection(
                entry.id(),
                entry.at(),
                entry.score(),
                entry.tried(),
                entry.effect(),
                entry.whyNotLower(),
                entry.next(),
                spot == null ? null : spot.clip(),
                spot == null ? null : atMs(spot));
    }

    private long atMs(Spot spot) {
        return spot.fromStartOf(pieces.get(spot.clip()));
    }
}
