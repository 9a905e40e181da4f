package nl.drieluik.common;

import java.net.URI;

/**
 * Another server that browsers are sent to for films. The web app's content policy lets them go there and nowhere else.
 *
 * @param origin scheme, host and port
 */
public record FilmOrigin(String origin) {

    public static FilmOrigin of(URI address) {
        return new FilmOrigin(address.getScheme() + "://" + address.getAuthority());
    }
}
