"""Carries out one operation: the request, and reading back what it wrote."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING

from sailpoint.exceptions import ConnectionException, OpenApiException, ServiceException, TimeoutException
from sailpoint.project.kinds import AttributeWrites, ProfileWrites, StateWrites, TransformWrites
from sailpoint.project.operations import ATTRIBUTE, STATE, operations

if TYPE_CHECKING:
    from collections.abc import Callable

    from sailpoint.project.content import Content
    from sailpoint.project.kinds import Writes
    from sailpoint.project.operations import Operation
    from sailpoint.project.project import Project
    from sailpoint.project.state import State
    from sailpoint.project.tenant import Tenant

__all__ = ["RejectedError", "Writer"]

_TRIES = 4
_FIRST_PAUSE = 0.2  # seconds before the second try; each further pause is twice as long
_DELETION = 10.0  # seconds that a deletion of an earlier run may take
_REJECTED = range(400, 500)  # statuses of requests that changed nothing
_UNCERTAIN = (ConnectionException, ServiceException, TimeoutException)


class RejectedError(Exception):
    """The tenant rejected an operation, which had no effect; `reason` is the exception of the request."""

    def __init__(self, reason: OpenApiException) -> None:
        super().__init__(str(reason))
        self.reason = reason


class Writer:
    """Carries out operations. A failure that may have been a success is looked up before it is repeated."""

    def __init__(self, project: Project, tenant: Tenant, state: State, *, prune: bool) -> None:
        profiles = ProfileWrites(project, tenant, state)
        self._kinds: dict[str, Writes] = {
            "profile": profiles,
            "transform": TransformWrites(project, tenant, state),
            STATE: StateWrites(project, tenant, state, profiles),
            ATTRIBUTE: AttributeWrites(project, tenant),
        }
        self._prune = prune

    def carry_out(self, operation: Operation, *, is_uncertain: bool = False) -> None:
        """Carry out an operation, and check that it took effect in the tenant.

        Args:
            operation: The operation.
            is_uncertain: True if an earlier run may have sent it, so that the tenant is asked first.

        Raises:
            RejectedError: The tenant rejected it, and does not have it.
            sailpoint.exceptions.OpenApiException: It may hold, because a response was lost or could not be read.
            RuntimeError: It does not hold although the tenant accepted it.
        """
        if is_uncertain and self._holds_soon(operation):
            return
        pause = _FIRST_PAUSE
        for number in range(1, _TRIES + 1):
            try:
                self._kinds[operation.kind].send(operation)
                break
            except OpenApiException as error:
                if not isinstance(error, _UNCERTAIN):
                    self._expect_held(operation, error)
                    return
                if number == _TRIES:
                    raise
                time.sleep(pause)
                pause *= 2
                if self._holds(operation):
                    return
        if not self._holds(operation):
            raise RuntimeError(f"the tenant accepted it, but its values differ: {operation.label}")

    def _expect_held(self, operation: Operation, error: OpenApiException) -> None:
        """Raise the exception of a request, unless a request whose response was lost has carried out the operation."""
        if getattr(error, "status", None) not in _REJECTED:
            raise error
        try:
            holds = self._holds(operation)
        except OpenApiException:
            raise error from None
        if not holds:
            raise RejectedError(error)

    def _holds_soon(self, operation: Operation) -> bool:
        """True if the tenant has an operation, or completes its deletion within a time: deletions are tasks."""
        end = time.monotonic() + (_DELETION if operation.action == "delete" else 0)
        while not self._holds(operation):
            if time.monotonic() >= end:
                return False
            time.sleep(_FIRST_PAUSE)
        return True

    def _holds(self, operation: Operation) -> bool:
        """True if the tenant no longer needs the operation."""
        kind = self._kinds[operation.kind]
        found = self._patiently(lambda: kind.found(operation))
        needed = operations(kind.wanted(operation), found, prune=self._prune)
        return not any(
            (each.action, each.kind, each.part) == (operation.action, operation.kind, operation.part) for each in needed
        )

    def _patiently(self, read: Callable[[], Content]) -> Content:
        pause = _FIRST_PAUSE
        for _ in range(_TRIES - 1):
            with suppress(*_UNCERTAIN):
                return read()
            time.sleep(pause)
            pause *= 2
        return read()
