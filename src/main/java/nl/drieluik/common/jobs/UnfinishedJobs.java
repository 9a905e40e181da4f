package nl.drieluik.common.jobs;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts back in line, before the scheduler starts, what this node was running when it was killed. Other nodes' jobs are
 * left to the scheduler, which finds them dead when their heartbeat stops.
 */
@Component
class UnfinishedJobs implements SmartInitializingSingleton {

    private final JdbcClient database;
    private final NodeName node;

    UnfinishedJobs(JdbcClient database, NodeName node) {
        this.database = database;
        this.node = node;
    }

    @Override
    public void afterSingletonsInstantiated() {
        database.sql("""
                        update scheduled_tasks
                           set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
                         where picked and picked_by = :node
                        """).param("node", node.name()).update();
    }
}
