"""A tenant on this machine, for trying and testing: it speaks HTTP as the service does and forgets all when stopped."""

from __future__ import annotations

import os
from collections.abc import Mapping

from sailpoint._core import Configuration, SandboxServer, evaluate_transform
from sailpoint._ranges import FAULT, OPTIONS, check

TYPE_CHECKING = False  # `typing` is worth more time than the rest of the import
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self

__all__ = ["Faults", "Sandbox", "evaluate"]

_ERROR = 400


class Sandbox:
    """An embedded tenant with a few sources, identities and identity profiles.

    Examples:
        >>> with Sandbox() as sandbox, ApiClient(sandbox.configuration()) as api_client:
        ...     IdentityProfilesApi(api_client).list_identity_profiles()
    """

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 0,
        client_id: str | None = None,
        client_secret: str | None = None,
        *,
        data: str | os.PathLike[str] | None = None,
        seed: str | os.PathLike[str] | Mapping[str, Any] | None = None,
        generate: int | None = None,
        clients: Iterable[Mapping[str, Any]] = (),
        task_delay: float = 0.3,
        token_life: int = 749,
        rate_limit: int | None = None,
        loose: bool = False,
        admin_token: str | None = None,
        mask: Iterable[str] = (),
    ) -> None:
        """Describe the tenant; `start()` or `with` starts it.

        Args:
            host: address to listen on.
            port: TCP port; 0 takes a free one.
            client_id: the client that may log in, never empty, made up by default. It is a user's personal access
                token.
            client_secret: the client's secret, made up by default, never empty.
            data: file that keeps the state; without one it is forgotten when the tenant stops.
            seed: what a new tenant holds: a file in JSON or YAML, or what `snapshot()` returned.
            generate: makes up a company of so many people instead; not together with `seed`.
            clients: further clients, as `add_client` takes them, with `client_id` and `client_secret`.
            task_delay: seconds that a task takes, such as deleting a profile.
            token_life: seconds that an access token lives.
            rate_limit: requests that each client may send in 10 s; no limit by default. The service has 100.
            loose: let applications import, which the service allows users only.
            admin_token: what controls the tenant from another machine, made up by default, never empty.
            mask: further parts of names whose values the journal does not show, for example `employeeNumber`.
        """
        options = {
            "host": host,
            "port": port,
            "client_id": client_id,
            "client_secret": client_secret,
            "data": None if data is None else os.fspath(data),
            "generate": generate,
            "clients": [dict(client) for client in clients],
            "task_delay": task_delay,
            "token_life": token_life,
            "rate_limit": rate_limit,
            "loose": loose,
            "admin_token": admin_token,
            "mask": list(mask),
        }
        self._options = options
        self._seed = seed
        self._server: SandboxServer | None = None

    def start(self) -> Self:
        """Listen; does nothing when it does already.

        Raises:
            OSError: the port is taken, or a file cannot be used.
            ValueError: an option or the seed is not as it should be.
        """
        if self._server is None:
            check(OPTIONS, self._options)
            self._server = SandboxServer({**self._options, "seed": _document(self._seed)})
        return self

    def stop(self) -> None:
        """Close every connection and forget everything; does nothing when it is not running."""
        server, self._server = self._server, None
        if server is not None:
            server.stop()

    @property
    def url(self) -> str:
        """The base URL, for example `http://127.0.0.1:4040`. Raises RuntimeError while it is not running."""
        return self._running().url

    @property
    def client_id(self) -> str:
        """The client that may log in. Raises RuntimeError while it is not running."""
        return self._running().client_id

    @property
    def client_secret(self) -> str:
        """The client's secret. Raises RuntimeError while it is not running."""
        return self._running().client_secret

    @property
    def admin_token(self) -> str:
        """What controls the tenant from another machine. Raises RuntimeError while it is not running."""
        return self._running().admin_token

    def environment(self) -> dict[str, str]:
        """The environment variables that make `Configuration()` log in here."""
        return {
            "SAIL_BASE_URL": self.url,
            "SAIL_CLIENT_ID": self.client_id,
            "SAIL_CLIENT_SECRET": self.client_secret,
        }

    def configuration(self, **overrides: Any) -> Configuration:
        """What logs in here, with any attribute of `Configuration` set as given, for example `experimental=True`."""
        own: dict[str, Any] = {"base_url": self.url, "client_id": self.client_id, "client_secret": self.client_secret}
        own["allow_http"] = True  # the tenant is in this process, wherever it listens
        return Configuration(**{**own, **overrides})

    def add_client(
        self, scopes: Iterable[str] = ("sp:scopes:all",), user: str | None = "sandbox.admin"
    ) -> dict[str, str]:
        """Let another client log in.

        Args:
            scopes: the scopes of its tokens, for example `idn:identity-profile:read`.
            user: whose personal access token it is; None for an application, which may not import.

        Returns:
            `client_id` and `client_secret`, as `configuration` takes them.
        """
        added: dict[str, str] = self._control("POST", "/clients", {"scopes": list(scopes), "user": user})
        return added

    def snapshot(self) -> dict[str, Any]:
        """Everything that the tenant holds but its tasks, as `restore` and `seed` take it."""
        state: dict[str, Any] = self._control("GET", "/snapshot")
        return state

    def restore(self, seed: str | os.PathLike[str] | Mapping[str, Any]) -> None:
        """Replace everything by a snapshot or a seed file; tasks that are under way are dropped.

        Raises:
            ValueError: the seed is not as it should be; nothing has changed then.
        """
        self._control("PUT", "/snapshot", _document(seed))

    def reset(self) -> None:
        """Go back to the beginning: the state, the clients, the limit, faults, quirks and the journal."""
        self._control("POST", "/reset")

    @property
    def profiles(self) -> list[dict[str, Any]]:
        """The identity profiles, 1,000 at most, as the service shows them."""
        return list(self._control("GET", "/profiles"))

    @property
    def identities(self) -> list[dict[str, Any]]:
        """The identities, 1,000 at most: `id`, `name`, `profile` and `attributes`."""
        return list(self._control("GET", "/identities"))

    @property
    def tasks(self) -> list[dict[str, Any]]:
        """The tasks, 1,000 at most, the latest first, as `/task-status/{id}` shows them."""
        return list(self._control("GET", "/tasks"))

    def finish_tasks(self) -> None:
        """End every task that is under way at once."""
        self._control("POST", "/tasks/finish")

    @property
    def faults(self) -> Faults:
        """What goes wrong on demand."""
        return Faults(self)

    @property
    def quirks(self) -> list[str]:
        """The oddities that answers have; set it to switch them.

        `nulls`, `unknown-enumeration-values`, `unknown-fields`, `offset-past-the-end` (a 400) and `odd-dates`.
        """
        return list(self._control("GET", "/quirks"))

    @quirks.setter
    def quirks(self, quirks: Iterable[str]) -> None:
        self._control("PUT", "/quirks", list(quirks))

    def limit(self, requests: int | None) -> None:
        """Answer 429 when a client sends more requests than these in 10 s; None lifts the limit."""
        self._control("PUT", "/rate-limit", requests)

    @property
    def requests(self) -> list[dict[str, Any]]:
        """The journal: the latest 1,000 requests and their answers, the oldest first, secrets masked.

        An entry has `id`, `at`, `method`, `path`, `query`, `headers`, `body`, `status` (None when the connection was
        reset), `answer_headers`, `answer`, `milliseconds` and `fault` (the id of the fault that happened to it).
        """
        return list(self._control("GET", "/requests"))

    def clear_requests(self) -> None:
        """Empty the journal."""
        self._control("DELETE", "/requests")

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"Sandbox({self.url!r})" if self._server else "Sandbox(not running)"

    def _running(self) -> SandboxServer:
        if self._server is None:
            raise RuntimeError("the sandbox is not running: call start(), or use it in a with statement")
        return self._server

    def _control(self, method: str, path: str, body: object = None) -> Any:
        """Do what a request does. The body is a document, or the text of one."""
        status, answer = self._running().control(method, path, body)
        if status >= _ERROR:
            raise ValueError(answer["messages"][0]["text"])
        return answer


class Faults:
    """What goes wrong on demand. Iterating gives the rules, with `seen` and `happened` counted."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def add(
        self,
        route: str | None = None,
        *,
        nth: int | None = None,
        share: float | None = None,
        times: int | None = None,
        status: int | None = None,
        retry_after: float | str | None = None,
        body: Any = None,
        delay: float | None = None,
        reset: bool = False,
        truncate: bool = False,
        malformed: bool = False,
        drip: float | None = None,
        encoding: str | None = None,
    ) -> int:
        """Let something go wrong, several things if you like; the first rule that applies to a request counts.

        Args:
            route: the requests: an operation (`list_identity_profiles`), or a path with a method before it or not, in
                which `*` stands for any text (`POST *`); all requests by default, the login included.
            nth: only the n-th of them, counted from 1 since the rule was added.
            share: a share of them, 0 to 1, by chance.
            times: how often at most.
            status: answer this instead of doing what was asked.
            retry_after: the status's `Retry-After`, in seconds or as a date.
            body: the status's body as JSON; the documented one by default.
            delay: seconds to wait first.
            reset: reset the connection instead of doing what was asked.
            truncate: do it and break off in the middle of the answer.
            malformed: do it and answer half of the JSON as if it were all.
            drip: do it and send the answer's body little by little, over so many seconds.
            encoding: do it and send this `Content-Encoding` with a body that is plain.

        Returns:
            the rule's id, for `remove`.

        Raises:
            ValueError: nothing would go wrong, there is no such operation, or a number is out of its range.
        """
        rule = {
            "route": route,
            "nth": nth,
            "share": share,
            "times": times,
            "status": status,
            "retry_after": retry_after,
            "body": body,
            "delay": delay,
            "reset": reset,
            "truncate": truncate,
            "malformed": malformed,
            "drip": drip,
            "encoding": encoding,
        }
        check(FAULT, rule)
        added = self._sandbox._control("POST", "/faults", {name: it for name, it in rule.items() if it is not None})
        return int(added["id"])

    def remove(self, rule: int) -> None:
        """Take away a rule by its id."""
        self._sandbox._control("DELETE", f"/faults/{rule}")

    def clear(self) -> None:
        """Take away all rules."""
        self._sandbox._control("DELETE", "/faults")

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(self._sandbox._control("GET", "/faults"))

    def __len__(self) -> int:
        return len(self._sandbox._control("GET", "/faults"))


def evaluate(
    transform: Mapping[str, Any],
    *,
    accounts: Mapping[str, Any] | Iterable[Mapping[str, Any]] = (),
    identity: Mapping[str, Any] | None = None,
    transforms: Iterable[Mapping[str, Any]] = (),
    identities: Iterable[Mapping[str, Any]] = (),
    taken: Iterable[str] = (),
    now: str | None = None,
) -> str | None:
    """Compute what a transform gives, without a tenant: the unit test of a transform.

    Args:
        transform: the transform's JSON: `type` and `attributes`; up to 300 may be nested, stored ones included.
        accounts: the identity's accounts: attributes by the source's name (a list of them for several accounts), or
            objects with `source`, `attributes` and, where they matter, `created`, `nativeIdentity`, `displayName`.
        identity: the identity's attributes.
        transforms: stored transforms with their `name`, for `reference`.
        identities: the attributes of other identities, `uid` among them, for `getReferenceIdentityAttribute`.
        taken: account names that `usernameGenerator` must avoid.
        now: the present time, RFC 3339; the real one by default.

    Returns:
        the value, None where the transform gives none.

    Raises:
        TransformException: why it cannot be computed, as a preview tells it, and where. What it may take is counted,
            so that it ends, and ends in the same way everywhere.
    """
    if isinstance(accounts, Mapping):
        accounts = [
            {"source": source, "attributes": attributes}
            for source, given in accounts.items()
            for attributes in (given if isinstance(given, list) else [given])
        ]
    given = {
        "transform": transform,
        "accounts": list(accounts),
        "identity": identity or {},
        "transforms": list(transforms),
        "identities": list(identities),
        "taken": list(taken),
        "now": now,
    }
    return evaluate_transform(given)


def _document(seed: str | os.PathLike[str] | Mapping[str, Any] | None) -> str | Mapping[str, Any] | None:
    """A seed, or the text of its file. Raises OSError when the file cannot be read."""
    if isinstance(seed, (str, os.PathLike)):
        return _text_of_file(seed)
    return seed


def _text_of_file(seed: str | os.PathLike[str]) -> str:
    from sailpoint._reading import LARGEST_SEED, UnreadableError, content

    try:
        return content(seed, LARGEST_SEED).decode("utf-8-sig")
    except (UnreadableError, UnicodeDecodeError) as error:
        raise ValueError(f"cannot read {os.fspath(seed)}: {error}") from None
