# Generated from schema/.
"""Task info."""

__all__ = ["TaskInfo"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class TaskInfo(Model):
        """Task info."""

        task_id: int | None
        task_type_name: str | None
        start_time: int | None
        end_time: int | None
        task_name: str | None
        created_by_display_name: str | None
        progress: int | None
        status: str | None
        details: str | None
        schedule_task_id: int | None
        def __init__(
            self,
            *,
            task_id: int | None = ...,
            task_type_name: str | None = ...,
            start_time: int | None = ...,
            end_time: int | None = ...,
            task_name: str | None = ...,
            created_by_display_name: str | None = ...,
            progress: int | None = ...,
            status: str | None = ...,
            details: str | None = ...,
            schedule_task_id: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TaskInfo = model("v2025", "TaskInfo")
