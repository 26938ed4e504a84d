"""Mixins of the API classes whose operations start tasks: methods that wait for a task."""

from __future__ import annotations

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from sailpoint._core import ApiResponse
    from sailpoint.v2024.models.task_result_simplified import TaskResultSimplified

__all__ = ["AwaitsTasks", "WaitsForTasks"]


class WaitsForTasks:
    """Mixin of the blocking API classes."""

    __slots__ = ()

    def wait_for_task(
        self,
        result: TaskResultSimplified | ApiResponse[TaskResultSimplified] | str,
        timeout: float | None = None,
        progress: bool = False,
    ) -> TaskResultSimplified:
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
            ApiTypeError: `result` does not identify a task.
            ApiValueError: `timeout` is negative.
            NotFoundException: The service does not have the task, or no longer has it.
        """
        from time import sleep

        from sailpoint._tasks import Watch, get_status

        with Watch(result, timeout, progress) as watch:
            while (ended := watch.end(get_status(self, watch.id))) is None:
                sleep(watch.pause())
        return ended


class AwaitsTasks:
    """Mixin of the asynchronous API classes."""

    __slots__ = ()

    async def wait_for_task(
        self,
        result: TaskResultSimplified | ApiResponse[TaskResultSimplified] | str,
        timeout: float | None = None,
        progress: bool = False,
    ) -> TaskResultSimplified:
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
            ApiTypeError: `result` does not identify a task.
            ApiValueError: `timeout` is negative.
            NotFoundException: The service does not have the task, or no longer has it.
        """
        from asyncio import sleep

        from sailpoint._tasks import Watch, get_status_awaited

        with Watch(result, timeout, progress) as watch:
            while True:
                ended = watch.end(await get_status_awaited(self, watch.id))
                if ended is not None:
                    return ended
                await sleep(watch.pause())
