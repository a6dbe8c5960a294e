package alvh.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prepared statements on one connection, in the few forms in which the store needs them. */
final class Sql {
  private final Connection connection;

  Sql(Connection connection) {
    this.connection = connection;
  }

  /** Turns one row of a result into a value. */
  interface RowMapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  <T> List<T> query(String sql, RowMapper<T> mapper, Object... arguments) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      var found = new ArrayList<T>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(mapper.map(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new StoreFailure("the store cannot be read", e);
    }
  }

  void update(String sql, @Nullable Object... arguments) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new StoreFailure("the store cannot be written", e);
    }
  }

  /** Turns one value into the arguments of a statement. */
  interface Arguments<T> {
    @Nullable Object[] of(T value);
  }

  <T> void updateAll(String sql, List<T> values, Arguments<T> arguments) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (T value : values) {
        bind(statement, arguments.of(value));
        statement.executeUpdate();
      }
    } catch (SQLException e) {
      throw new StoreFailure("the store cannot be written", e);
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object[] arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
  }
}
