"""Prefetching in a daemon thread."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Generic, TypeVar

from sailpoint._core import Cancellation

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Ahead"]

_T = TypeVar("_T")


class _Result(Generic[_T]):
    """Result slot that the thread fills. The thread has no reference to the `Ahead`, so that it can be collected."""

    value: _T
    error: BaseException | None = None

    def __init__(self) -> None:
        self.cancellation = Cancellation()
        self.done = threading.Event()

    def work(self, work: Callable[[], _T]) -> None:
        try:
            with self.cancellation:
                self.value = work()
        except BaseException as error:  # noqa: BLE001 - `Ahead.result` raises it again
            self.error = error
        finally:
            self.done.set()


class Ahead(Generic[_T]):
    """Runs a function in a daemon thread, starting at once; dropping this object cancels the call that it makes.

    Because the thread is a daemon, interpreter shutdown waits neither for it nor for its call.
    """

    def __init__(self, work: Callable[[], _T]) -> None:
        self._work = work
        self._process = os.getpid()
        self._result: _Result[_T] = _Result()
        threading.Thread(target=self._result.work, args=(work,), name="sailpoint-page", daemon=True).start()

    def wait(self) -> None:
        """Wait until the function has ended. Ctrl-C interrupts the wait, not the function."""
        if self._process == os.getpid():
            self._result.done.wait()

    def result(self) -> _T:
        """Wait for the function, then return its result or raise its exception."""
        self.wait()
        if self._process != os.getpid():
            return self._work()  # the thread does not exist in a forked child
        if self._result.error is not None:
            raise self._result.error
        return self._result.value

    def cancel(self) -> None:
        """Cancel the function's call in flight."""
        self._result.cancellation.cancel()

    def __del__(self) -> None:
        result = getattr(self, "_result", None)
        if result is not None:
            result.cancellation.cancel()
