package nl.drieluik.notifications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import nl.drieluik.notifications.live.LiveSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NewsTrimming {

    @Bean
    RecurringTask<Void> trimClipNews(ClipFeed feed, LiveSettings settings, Clock clock) {
        return Tasks.recurring("trim-clip-news", FixedDelay.ofHours(1))
                .execute((instance, context) -> feed.trim(clock.instant().minus(settings.keep())));
    }
}
