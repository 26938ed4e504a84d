//! A process that forks while it keeps connections.
#![allow(unsafe_code, reason = "there is no safe way to fork")]

use crate::server::{Reply, Server};
use crate::{client, get};

#[test]
fn a_forked_child_opens_connections_of_its_own_and_leaves_the_parents_alone() {
    let server = Server::behind_login(|_| Reply::text(200, "[]"));
    let client = client(&server.url);
    get(&client).unwrap();

    // Safety: the child runs on this one thread, takes no lock that another thread of this process may have held, and
    // leaves by _exit.
    let child = unsafe { libc::fork() };
    if child == 0 {
        // Safety: no handler is set, so that a child that hangs is ended and the test fails instead of hanging too.
        unsafe { libc::alarm(20) };
        let well = get(&client).is_ok_and(|response| response.status == 200);
        client.close();
        // Safety: ends the process without running what belongs to the parent.
        unsafe { libc::_exit(i32::from(!well)) };
    }
    let mut ended = 0;
    // Safety: `ended` outlives the call.
    assert_eq!(unsafe { libc::waitpid(child, &raw mut ended, 0) }, child);
    assert_eq!(ended, 0, "the child's call failed");

    get(&client).unwrap();
    let connections: Vec<usize> = server.calls().iter().map(|seen| seen.connection).collect();
    assert_eq!(connections, [0, 1, 0]);
    assert_eq!(server.logins(), 1);
}
