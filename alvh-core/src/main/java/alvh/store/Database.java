package alvh.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/** How SQLite is opened here, and its transactions. */
final class Database {
  private static final int WAIT_FOR_OTHERS_MILLIS = 10_000;

  private Database() {}

  /** Looks at a connection that has just been opened. */
  interface Inspection {
    void inspect(Connection connection, Path file) throws SQLException;
  }

  /**
   * Write-ahead log, full durability, foreign keys; waits for another process that is writing. The
   * connection is closed again when the inspection throws.
   */
  static Connection open(Path file, Inspection inspection) throws SQLException {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(WAIT_FOR_OTHERS_MILLIS);
    Connection connection = JDBC.createConnection("jdbc:sqlite:" + file, config.toProperties());
    boolean accepted = false;
    try {
      inspection.inspect(connection, file);
      accepted = true;
      return connection;
    } finally {
      if (!accepted) {
        connection.close();
      }
    }
  }

  /** Work on a connection that may fail in the database. */
  interface Work<T> {
    T run() throws SQLException;
  }

  /** Work without a result. */
  interface Step {
    void run() throws SQLException;
  }

  static void inTransaction(Connection connection, Step step) throws SQLException {
    inTransaction(
        connection,
        () -> {
          step.run();
          return step;
        });
  }

  /** All or nothing; inside a transaction the work joins it. */
  static <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
    if (!connection.getAutoCommit()) {
      return work.run();
    }
    connection.setAutoCommit(false);
    boolean done = false;
    try {
      T result = work.run();
      connection.commit();
      done = true;
      return result;
    } finally {
      if (!done) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
    }
  }
}
