"""The rules of fault injection of an embedded tenant."""

from __future__ import annotations

from sailpoint._ranges import FAULT, check

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

__all__ = ["Faults"]


class Faults:
    """Rules of fault injection. Iterating returns the rules with the counters `seen` and `happened`."""

    def __init__(self, control: Callable[..., Any]) -> None:
        self._control = control

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
        """Add a rule that injects one or more faults. The first rule that matches a request is applied.

        Args:
            route: Requests that the rule matches: an operation (`list_identity_profiles`), or a path with an optional
                method, in which `*` matches any text (`POST *`); by default all requests, including the login.
            nth: Match only the n-th of these requests, counted from 1 since the rule was added.
            share: Match a random proportion of them, from 0 to 1.
            times: Maximum number of times that the rule is applied.
            status: Return this status without processing the request.
            retry_after: `Retry-After` of the status, in seconds or as a date.
            body: JSON body of the status; the documented one by default.
            delay: Seconds to wait first.
            reset: Reset the connection without processing the request.
            truncate: Process the request, then break off in the middle of the response.
            malformed: Process the request, then return half of the JSON as a complete body.
            drip: Process the request, then send the body slowly, over this number of seconds.
            encoding: Process the request, then send this `Content-Encoding` with a plain body.

        Returns:
            The rule's id, for `remove`.

        Raises:
            ValueError: The rule has no effect, the operation does not exist, or a number is out of range.
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
        added = self._control("POST", "/faults", {name: it for name, it in rule.items() if it is not None})
        return int(added["id"])

    def remove(self, rule: int) -> None:
        """Remove a rule by its id."""
        self._control("DELETE", f"/faults/{rule}")

    def clear(self) -> None:
        """Remove all rules."""
        self._control("DELETE", "/faults")

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(self._control("GET", "/faults"))

    def __len__(self) -> int:
        return len(self._control("GET", "/faults"))
