"""Mixins of the API classes whose operations start tasks: methods that wait for a task."""

from __future__ import annotations

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from typing import Generic, TypeVar

    from sailpoint._core import ApiResponse

    _R = TypeVar("_R")  # TaskResultSimplified
else:
    from sailpoint._siblings import Generic

__all__ = ["AwaitsTasks", "WaitsForTasks"]


class WaitsForTasks(Generic["_R"]):
    """Mixin of the blocking API classes."""

    __slots__ = ()

    def wait_for_task(
        self,
        result: _R | ApiResponse[_R] | str,
        timeout: float | None = None,
        progress: bool = False,
    ) -> _R:
        """Wait until a task has ended. The interval between status requests grows to 5 seconds.

        Requires the scope `idn:task-management:read`. Interrupting the wait does not affect the task.

        Args:
            result: The result of delete or bulk delete, or a task id.
            timeout: Maximum wait in seconds; no limit by default.
            progress: True shows a progress bar, which needs tqdm (the extra `progress`).

        Returns:
            The finished task, with the status Success or Warning.

        Raises:
            TaskException: The task ended with another status; the exception says why.
            TimeoutException: The timeout has passed and the task is still running.
            ApiTypeError: `result` does not identify a task, or `timeout` is not a number.
            ApiValueError: `timeout` is negative.
            NotFoundException: The service does not have the task, or no longer has it.
        """
        from time import sleep

        from sailpoint._siblings import version_of
        from sailpoint._tasks import Watch, status_of_task

        version = version_of(type(self))
        ask = status_of_task(version)
        with Watch(result, timeout, progress, version) as watch:
            while (ended := watch.end(ask(self, watch.id))) is None:
                sleep(watch.pause())
        return ended  # type: ignore[no-any-return]


class AwaitsTasks(Generic["_R"]):
    """Mixin of the asynchronous API classes."""

    __slots__ = ()

    async def wait_for_task(
        self,
        result: _R | ApiResponse[_R] | str,
        timeout: float | None = None,
        progress: bool = False,
    ) -> _R:
        from asyncio import sleep

        from sailpoint._siblings import version_of
        from sailpoint._tasks import Watch, status_of_task

        version = version_of(type(self))
        ask = status_of_task(version, asynchronous=True)
        with Watch(result, timeout, progress, version) as watch:
            while True:
                ended = watch.end(await ask(self, watch.id))
                if ended is not None:
                    return ended  # type: ignore[no-any-return]
                await sleep(watch.pause())

    wait_for_task.__doc__ = WaitsForTasks.wait_for_task.__doc__
