package prisoncensus.nights;

import org.springframework.test.context.TestPropertySource;

/** The same on PostgreSQL. */
@TestPropertySource(properties = {"census.test.store=postgres", "census.received=target/commits-on-postgres/received"})
class KilledBetweenCommitsOnPostgresIT extends KilledBetweenCommitsIT {}
