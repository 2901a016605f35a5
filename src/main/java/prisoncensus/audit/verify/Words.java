package prisoncensus.audit.verify;

import prisoncensus.checks.night.Message;

/** Makes sentences whose numbers stand as they are, without marks between thousands. */
final class Words {
    private Words() {}

    /** @param values names and values in turn */
    static Message of(String key, Object... values) {
        Message message = Message.of(key);
        for (int i = 0; i < values.length; i += 2) {
            Object value = values[i + 1];
            message = message.with((String) values[i], value instanceof Message ? value : value.toString());
        }
        return message;
    }

    /** What the store says of something. */
    static Message inTheStore(Object what) {
        return of("verify.inStore", "what", what);
    }

    /** What follows from the logs. */
    static Message asLogsGive(Object what) {
        return of("verify.asLogs", "what", what);
    }
}
