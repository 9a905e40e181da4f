package nl.drieluik.notifications.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Streams of live updates.
 *
 * @param heartbeat how long a stream may be silent before it says that it is there, so that proxies keep it open; also
 *     how late it notices that its reader left a triad, or is gone
 * @param pulse the same for a meeting, whose people see who is there
 * @param reconnect how long a browser waits before it opens a lost stream again; so long a screen in a meeting does not
 *     hear that the picture jumped
 * @param longest how long a stream lasts before its browser must ask anew and show who it is
 * @param keep how long news of a clip waits for a follower who was away; whoever stays away longer reads everything
 *     anew
 */
@ConfigurationProperties("drieluik.live")
public record LiveSettings(
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("5s") Duration pulse,
        @DefaultValue("500ms") Duration reconnect,
        @DefaultValue("30m") Duration longest,
        @DefaultValue("1d") Duration keep) {}
