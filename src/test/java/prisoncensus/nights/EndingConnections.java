package prisoncensus.nights;

import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.reset;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Connections that a store takes no more from after so many commits, as if the process had been killed between that commit and the next. */
final class EndingConnections {
    private static final Set<String> WRITES = Set.of("execute", "executeUpdate", "executeBatch");

    private final HikariDataSource source;
    private final AtomicInteger left = new AtomicInteger();

    private EndingConnections(HikariDataSource source, int commits) {
        this.source = source;
        left.set(commits);
    }

    /** @param spy on the data source, until {@link #goOn} */
    static EndingConnections after(int commits, HikariDataSource spy) throws SQLException {
        var ending = new EndingConnections(spy, commits);
        doAnswer(call -> {
                    ending.refuseAfterTheEnd();
                    return ending.watched((Connection) call.callRealMethod());
                })
                .when(spy)
                .getConnection();
        return ending;
    }

    /** The next process; says whether the one before was killed. */
    boolean goOn() {
        reset(source);
        return left.get() < 0;
    }

    private Connection watched(Connection real) {
        return proxy(Connection.class, (method, args) -> {
            if (method.getName().equals("close")) {
                close(real);
                return null;
            } else if (Set.of("rollback", "isClosed").contains(method.getName())) {
                return called(method, real, args);
            } else if (method.getName().equals("commit")) {
                count();
            }
            refuseAfterTheEnd();
            Object answer = called(method, real, args);
            return answer instanceof PreparedStatement statement ? watched(statement, real.getAutoCommit()) : answer;
        });
    }

    private PreparedStatement watched(PreparedStatement real, boolean commits) {
        return proxy(PreparedStatement.class, (method, args) -> {
            if (method.getName().equals("close")) {
                return called(method, real, args);
            } else if (commits && WRITES.contains(method.getName())) {
                count();
            }
            refuseAfterTheEnd();
            return called(method, real, args);
        });
    }

    private void count() {
        left.updateAndGet(before -> Math.max(-1, before - 1));
    }

    private void refuseAfterTheEnd() throws SQLException {
        if (left.get() < 0) {
            throw new SQLException("killed", "08006");
        }
    }

    /** Of a process that is gone, the server rolls back what it did not commit, and releases its locks. */
    private void close(Connection real) throws SQLException {
        if (left.get() < 0) {
            if (!real.getAutoCommit()) {
                real.rollback();
            }
            source.evictConnection(real);
        }
        real.close();
    }

    private interface Call {
        @Nullable
        Object of(Method method, Object[] args) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                EndingConnections.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, args) -> call.of(method, args)));
    }

    private static Object called(Method method, Object real, Object[] args) throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
