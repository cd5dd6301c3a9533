// How many files, and so sockets, this process may have open.
#pragma once

namespace watchpost::server {

// As many as the system lets us raise it to. What a login shell or a service gets is often 1,024.
[[nodiscard]] int raiseFileLimit();

// How many control connections leave room for the data ports (a listener and a connection each), the
// `candidates` that have not shown a data port's token yet, the database and the
// management socket, which must still answer when strangers have taken all that they can get.
[[nodiscard]] int connectionsWithin(int files, int dataPorts, int candidates);

} // namespace watchpost::server
