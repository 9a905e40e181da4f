package nl.drieluik.meetings.web;

import java.util.Locale;
import nl.drieluik.meetings.MeetingState;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** In the query a state has the name that it has in the answer: {@code broken-off}. */
@Component
class StateParameter implements Converter<String, MeetingState> {

    @Override
    public MeetingState convert(String name) {
        return MeetingState.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
