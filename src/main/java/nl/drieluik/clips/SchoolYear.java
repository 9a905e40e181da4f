package nl.drieluik.clips;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The calendar of the schools that this installation serves.
 *
 * @param zone the setting {@code drieluik.zone}, in which a day begins and ends
 */
@ConfigurationProperties("drieluik")
public record SchoolYear(@DefaultValue("Europe/Amsterdam") ZoneId zone) {

    private static final MonthDay END = MonthDay.of(7, 31);

    LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The first 31 July after this day. */
    static LocalDate endAfter(LocalDate day) {
        var end = END.atYear(day.getYear());
        return end.isAfter(day) ? end : END.atYear(day.getYear() + 1);
    }
}
