"""Tasks of the service. Their state is read without a model, so that newer members are kept."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any

from sailpoint._core import ApiResponse, Model, api, model
from sailpoint._progress import bar
from sailpoint._ranges import check_seconds
from sailpoint.exceptions import ApiTypeError, ApiValueError, TaskException, TimeoutException

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Self

__all__ = ["Watch", "status_of_task"]

# Seconds between two requests: the first pause, the longest, and the growth factor.
_FIRST_PAUSE, _LONGEST_PAUSE, _GROWTH = 0.1, 5.0, 1.5


def status_of_task(version: str, *, asynchronous: bool = False) -> Any:
    """The method of this version that reads a task, called with an API object, whose client and options it uses."""
    # The variable keeps the new class: the collector clears classes that nothing refers to.
    status_api: Any = api(version, "TaskStatusApi", asynchronous=asynchronous)
    return status_api.get_task_status


class Watch:
    """Wait for a task."""

    def __init__(
        self,
        result: object,
        timeout: float | None,
        progress: bool,
        version: str,
    ) -> None:
        self._model: Any = model(version, "TaskResultSimplified")
        given = result.data if isinstance(result, ApiResponse) else result
        self._started = given.to_dict() if isinstance(given, Model) else {"id": given}
        self.id = self._started.get("id")
        if not isinstance(self.id, str) or not self.id:
            kind = type(given).__name__
            raise ApiTypeError(
                f"cannot find a task id in {kind}: pass the result of delete or bulk delete, or a task id"
            )
        check_seconds("timeout", timeout)
        if timeout is not None and not timeout >= 0:  # also rejects nan
            raise ApiValueError(f"timeout must be 0 or more (got {timeout})")
        self._timeout = timeout
        self._deadline = None if timeout is None else monotonic() + timeout
        self._pause = _FIRST_PAUSE
        self._bar = bar(total=100, desc=self._started.get("name") or self.id, unit="%") if progress else None

    def end(self, state: Mapping[str, Any]) -> Any:
        """The finished task, or None while it is running; raises TaskException if it failed."""
        done = state.get("completed") is not None or state.get("completionStatus") is not None
        self._show(100 if done else state.get("percentComplete"))
        if not done:
            return None
        status = str(state.get("completionStatus") or "")
        if status.upper() not in ("SUCCESS", "WARNING"):
            raise TaskException(state)
        aliases = [field.alias for field in self._model.model_fields.values()]
        known = {name: state[name] for name in aliases if state.get(name) is not None}
        # The state has SUCCESS, the model `Success`.
        return self._model.from_dict({**self._started, **known, "completionStatus": status.title()})

    def pause(self) -> float:
        """Seconds until the next request; raises TimeoutException after the timeout."""
        left = _LONGEST_PAUSE if self._deadline is None else self._deadline - monotonic()
        if left <= 0:
            raise TimeoutException(
                f"the task {self.id} did not end within {self._timeout} s and is still running",
                phase="waiting for the task",
            )
        pause, self._pause = self._pause, min(self._pause * _GROWTH, _LONGEST_PAUSE)
        return min(pause, left)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def _show(self, percent: Any) -> None:
        if self._bar is not None and isinstance(percent, int):
            self._bar.update(max(0, percent - self._bar.n))
