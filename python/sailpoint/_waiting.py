"""Waiting for what the service does later: what API classes can do besides whose operations start tasks."""

from __future__ import annotations

TYPE_CHECKING = False  # `typing` is worth more time than the rest of the import
if TYPE_CHECKING:
    from sailpoint._core import ApiResponse
    from sailpoint.v2024.models.task_result_simplified import TaskResultSimplified

__all__ = ["AwaitsTasks", "WaitsForTasks"]


class WaitsForTasks:
    """For the blocking classes."""

    __slots__ = ()

    def wait_for_task(
        self,
        result: TaskResultSimplified | ApiResponse[TaskResultSimplified] | str,
        timeout: float | None = None,
        progress: bool = False,
    ) -> TaskResultSimplified:
        """Wait until a task has ended; its state is asked for ever less often, at last every 5 seconds.

        Needs the scope `idn:task-management:read`. Breaking off leaves the task alone.

        Args:
            result: What delete and bulk delete answered, or a task's id.
            timeout: Seconds to wait at most; without it, as long as it takes.
            progress: Whether to show a progress bar, which needs tqdm (the extra `progress`).

        Returns:
            The task as it ended, with success or with a warning.

        Raises:
            TaskException: It ended otherwise; the exception says why.
            TimeoutException: It goes on; so does the task.
            ApiTypeError: `result` names no task.
            ApiValueError: `timeout` is negative.
            NotFoundException: The service does not know the task, or not any more.
        """
        from time import sleep

        from sailpoint._tasks import Watch, get_status

        with Watch(result, timeout, progress) as watch:
            while (ended := watch.end(get_status(self, watch.id))) is None:
                sleep(watch.pause())
        return ended


class AwaitsTasks:
    """For the asynchronous ones."""

    __slots__ = ()

    async def wait_for_task(
        self,
        result: TaskResultSimplified | ApiResponse[TaskResultSimplified] | str,
        timeout: float | None = None,
        progress: bool = False,
    ) -> TaskResultSimplified:
        """Wait until a task has ended; its state is asked for ever less often, at last every 5 seconds.

        Needs the scope `idn:task-management:read`. Breaking off leaves the task alone.

        Args:
            result: What delete and bulk delete answered, or a task's id.
            timeout: Seconds to wait at most; without it, as long as it takes.
            progress: Whether to show a progress bar, which needs tqdm (the extra `progress`).

        Returns:
            The task as it ended, with success or with a warning.

        Raises:
            TaskException: It ended otherwise; the exception says why.
            TimeoutException: It goes on; so does the task.
            ApiTypeError: `result` names no task.
            ApiValueError: `timeout` is negative.
            NotFoundException: The service does not know the task, or not any more.
        """
        from asyncio import sleep

        from sailpoint._tasks import Watch, get_status_awaited

        with Watch(result, timeout, progress) as watch:
            while True:
                ended = watch.end(await get_status_awaited(self, watch.id))
                if ended is not None:
                    return ended
                await sleep(watch.pause())
