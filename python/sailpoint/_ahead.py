"""Work that is begun before somebody asks for it, in a thread that nobody has to wait for."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Generic, TypeVar

from sailpoint._core import Cancellation

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Ahead"]

_T = TypeVar("_T")


class _Outcome(Generic[_T]):
    """What came of the work. The thread holds this and not the `Ahead`, which may become garbage meanwhile."""

    value: _T
    error: BaseException | None = None

    def __init__(self) -> None:
        self.cancellation = Cancellation()
        self.done = threading.Event()

    def work(self, work: Callable[[], _T]) -> None:
        try:
            with self.cancellation:
                self.value = work()
        except BaseException as error:  # noqa: BLE001 - raised where the result is asked for
            self.error = error
        finally:
            self.done.set()


class Ahead(Generic[_T]):
    """Begins the work at once. It ends when it is done, cancelled, or when nobody holds this any more.

    The thread is a daemon: the end of the process waits neither for it nor for the call that it makes.
    """

    def __init__(self, work: Callable[[], _T]) -> None:
        self._work = work
        self._process = os.getpid()
        self._outcome: _Outcome[_T] = _Outcome()
        threading.Thread(target=self._outcome.work, args=(work,), name="sailpoint-page", daemon=True).start()

    def wait(self) -> None:
        """Wait for the end of the work. Ctrl-C may interrupt this; the work goes on."""
        if self._process == os.getpid():
            self._outcome.done.wait()

    def result(self) -> _T:
        """Wait for the work, and return or raise what came of it."""
        self.wait()
        if self._process != os.getpid():
            return self._work()  # a forked child has no such thread
        if self._outcome.error is not None:
            raise self._outcome.error
        return self._outcome.value

    def cancel(self) -> None:
        """End the work: a call that it makes is dropped."""
        self._outcome.cancellation.cancel()

    def __del__(self) -> None:
        outcome = getattr(self, "_outcome", None)
        if outcome is not None:
            outcome.cancellation.cancel()
