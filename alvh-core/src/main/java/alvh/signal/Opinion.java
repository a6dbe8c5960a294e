package alvh.signal;

/** What one signal said of one day. */
public record Opinion(Signal signal, Reading reading) {}
