package alvh.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables of the store.
 *
 * <p>A series lies column by column, not row by row: three or four blobs per file and series.
 * Reading what a decision needs then costs milliseconds, which rows do not. The two history tables
 * hold what follows from the others, merged and dated, and are written in the transaction that
 * changes them.
 *
 * <p>A chain lies in one row for the day and one for each class and expiry, whose columns are one
 * packed blob; what the quality rules ask is counted beside it, so that they need not unpack.
 *
 * <p>The version counts changes of the tables, of what the importers make of a file and of when a
 * value becomes known; a store of another version is filled anew.
 */
final class Schema {
  static final int VERSION = 5;

  private static final List<String> TABLES =
      List.of(
          """
          CREATE TABLE source_file (
            id INTEGER PRIMARY KEY,
            identity TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            bytes INTEGER NOT NULL,
            format TEXT NOT NULL,
            authority TEXT NOT NULL,
            imported INTEGER NOT NULL,
            rejected INTEGER NOT NULL,
            repaired INTEGER NOT NULL,
            missing INTEGER NOT NULL,
            imported_at TEXT NOT NULL) STRICT\
          """,
          """
          CREATE TABLE series_column (
            series TEXT NOT NULL,
            source INTEGER NOT NULL REFERENCES source_file ON DELETE CASCADE,
            days BLOB NOT NULL,
            expiries BLOB NOT NULL,
            amounts BLOB NOT NULL,
            lines BLOB NOT NULL,
            PRIMARY KEY (series, source)) STRICT\
          """,
          """
          CREATE TABLE market_event (
            source INTEGER NOT NULL REFERENCES source_file ON DELETE CASCADE,
            line INTEGER NOT NULL,
            day TEXT NOT NULL,
            time TEXT,
            region TEXT NOT NULL,
            impact TEXT NOT NULL,
            name TEXT NOT NULL,
            actual TEXT NOT NULL,
            forecast TEXT NOT NULL,
            previous TEXT NOT NULL) STRICT\
          """,
          """
          CREATE TABLE row_finding (
            source INTEGER NOT NULL REFERENCES source_file ON DELETE CASCADE,
            line INTEGER NOT NULL,
            effect TEXT NOT NULL,
            rule TEXT NOT NULL,
            day TEXT,
            message TEXT NOT NULL) STRICT\
          """,
          """
          CREATE TABLE exclusion (
            source INTEGER NOT NULL REFERENCES source_file ON DELETE CASCADE,
            series TEXT NOT NULL,
            line INTEGER NOT NULL,
            rule TEXT NOT NULL,
            message TEXT NOT NULL) STRICT\
          """,
          """
          CREATE TABLE history_measure (
            measure TEXT PRIMARY KEY,
            days BLOB NOT NULL,
            amounts BLOB NOT NULL,
            known_at BLOB NOT NULL) STRICT\
          """,
          """
          CREATE TABLE history_curve (
            days BLOB NOT NULL,
            known_at BLOB NOT NULL,
            sizes BLOB NOT NULL,
            expiries BLOB NOT NULL,
            amounts BLOB NOT NULL) STRICT\
          """,
          """
          CREATE TABLE chain (
            id INTEGER PRIMARY KEY,
            source INTEGER NOT NULL REFERENCES source_file ON DELETE CASCADE,
            underlying TEXT NOT NULL,
            session INTEGER NOT NULL,
            as_of INTEGER NOT NULL,
            spot REAL,
            label TEXT NOT NULL,
            line INTEGER NOT NULL,
            place INTEGER NOT NULL) STRICT\
          """,
          """
          CREATE TABLE chain_slice (
            chain INTEGER NOT NULL REFERENCES chain ON DELETE CASCADE,
            class TEXT NOT NULL,
            expiry INTEGER NOT NULL,
            settles_at INTEGER NOT NULL,
            strikes INTEGER NOT NULL,
            quotes INTEGER NOT NULL,
            crossed INTEGER NOT NULL,
            locked INTEGER NOT NULL,
            zero_bid INTEGER NOT NULL,
            zero_ask INTEGER NOT NULL,
            fingerprint INTEGER NOT NULL,
            packed BLOB NOT NULL) STRICT\
          """,
          "CREATE INDEX chain_source ON chain (source)",
          "CREATE INDEX chain_session ON chain (underlying, session)",
          "CREATE INDEX slice_chain ON chain_slice (chain)",
          "CREATE INDEX event_source ON market_event (source)",
          "CREATE INDEX finding_source ON row_finding (source)",
          "CREATE INDEX exclusion_source ON exclusion (source)",
          "PRAGMA user_version = " + VERSION);

  private Schema() {}

  /** The version of an existing store; 0 for a new, empty file. */
  static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA user_version")) {
      return row.getInt(1);
    }
  }

  static void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        statement.execute(table);
      }
    }
  }
}
