package alvh.app.parquet;

import java.time.LocalDate;
import java.util.Set;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/**
 * What a column of a run's tables holds, known by its name: a name means the same in every table.
 * What is not listed is a number, as causes and layers are many; a text there stops the writing.
 */
enum ColumnKind {
  /** Days since 1970-01-01. */
  DATE("date", "opened", "closed") {
    @Override
    PrimitiveType column(String name) {
      return Types.optional(PrimitiveTypeName.INT32)
          .as(LogicalTypeAnnotation.dateType())
          .named(name);
    }

    @Override
    void add(String cell, RecordConsumer row) {
      row.addInteger(Math.toIntExact(LocalDate.parse(cell).toEpochDay()));
    }
  },

  /** Whole numbers, 64 bits. */
  COUNT("quantity", "open_condors", "hedge_minis") {
    @Override
    PrimitiveType column(String name) {
      return Types.optional(PrimitiveTypeName.INT64).named(name);
    }

    @Override
    void add(String cell, RecordConsumer row) {
      row.addLong(Long.parseLong(cell));
    }
  },

  /** The words yes and no, as a truth value. */
  YES_NO("crash", "margin_call") {
    @Override
    PrimitiveType column(String name) {
      return Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
    }

    @Override
    void add(String cell, RecordConsumer row) {
      if (!cell.equals("yes") && !cell.equals("no")) {
        throw new IllegalArgumentException(cell + " is neither yes nor no");
      }
      row.addBoolean(cell.equals("yes"));
    }
  },

  /** UTF-8. */
  TEXT(
      "arm",
      "exit_reason",
      "id",
      "instrument",
      "kind",
      "label",
      "name",
      "order",
      "price_source",
      "purpose",
      "role",
      "rule",
      "settled_on",
      "source",
      "unit") {
    @Override
    PrimitiveType column(String name) {
      return Types.optional(PrimitiveTypeName.BINARY)
          .as(LogicalTypeAnnotation.stringType())
          .named(name);
    }

    @Override
    void add(String cell, RecordConsumer row) {
      row.addBinary(Binary.fromString(cell));
    }
  },

  /** US dollars, points and shares, as the nearest double. */
  NUMBER {
    @Override
    PrimitiveType column(String name) {
      return Types.optional(PrimitiveTypeName.DOUBLE).named(name);
    }

    @Override
    void add(String cell, RecordConsumer row) {
      row.addDouble(Double.parseDouble(cell));
    }
  };

  private final Set<String> names;

  ColumnKind(String... names) {
    this.names = Set.of(names);
  }

  /** What the column of this name holds. */
  static ColumnKind of(String name) {
    for (ColumnKind kind : values()) {
      if (kind.names.contains(name)) {
        return kind;
      }
    }
    return NUMBER;
  }

  /** The column as Parquet declares it; every one may be unknown. */
  abstract PrimitiveType column(String name);

  /** Hands a cell that is known on, in its type. */
  abstract void add(String cell, RecordConsumer row);
}
