package nl.drieluik.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The languages in which everything a person reads exists. */
public enum Language {
    @JsonProperty("nl")
    NL,
    @JsonProperty("en")
    EN;

    public Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT));
    }
}
