package nl.drieluik.notifications.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.drieluik.clips.ClipId;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class LocalBellTest {

    private static final Topic CLIP = Topic.of(ClipId.random());

    private final List<Topic> heard = new ArrayList<>();
    private final Bell bell = new LocalBell(List.of(new Ear() {
        @Override
        public void heard(Topic topic) {
            heard.add(topic);
        }

        @Override
        public void missedSome() {
            throw new AssertionError("nothing is ever missed in one process");
        }
    }));
    private final TransactionTemplate transaction = new TransactionTemplate(withoutDatabase());

    @Test
    void isHeardOnceTheTransactionHasCommitted() {
        transaction.executeWithoutResult(status -> {
            bell.ring(CLIP);
            assertThat(heard).isEmpty();
        });

        assertThat(heard).containsExactly(CLIP);
    }

    @Test
    void isNotHeardWhenTheTransactionIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            bell.ring(CLIP);
            status.setRollbackOnly();
        });

        assertThat(heard).isEmpty();
    }

    @Test
    void isHeardAtOnceOutsideATransaction() {
        bell.ring(CLIP);

        assertThat(heard).containsExactly(CLIP);
    }

    private static PlatformTransactionManager withoutDatabase() {
        return new AbstractPlatformTransactionManager() {
            @Override
            protected Object doGetTransaction() {
                return new Object();
            }

            @Override
            protected void doBegin(Object transaction, org.springframework.transaction.TransactionDefinition wanted) {}

            @Override
            protected void doCommit(DefaultTransactionStatus status) {}

            @Override
            protected void doRollback(DefaultTransactionStatus status) {}
        };
    }
}
