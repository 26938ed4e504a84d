# Generated from schema/.
"""Schedule info."""

__all__ = ["ScheduleInfo"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ScheduleInfo(Model):
        """Schedule info."""

        schedule_task_id: int | None
        schedule_task_name: str | None
        task_type_name: str | None
        interval: int | None
        schedule_type: str | None
        active: bool | None
        start_time: int | None
        end_time: int | None
        days_of_week: list[str] | None
        run_after_schedule_task_id: int | None
        run_after_schedule_task_name: str | None
        application_id: int | None
        created_by_display_name: str | None
        next_run: int | None
        last_run: int | None
        def __init__(
            self,
            *,
            schedule_task_id: int | None = ...,
            schedule_task_name: str | None = ...,
            task_type_name: str | None = ...,
            interval: int | None = ...,
            schedule_type: str | None = ...,
            active: bool | None = ...,
            start_time: int | None = ...,
            end_time: int | None = ...,
            days_of_week: list[str] | tuple[str, ...] | None = ...,
            run_after_schedule_task_id: int | None = ...,
            run_after_schedule_task_name: str | None = ...,
            application_id: int | None = ...,
            created_by_display_name: str | None = ...,
            next_run: int | None = ...,
            last_run: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ScheduleInfo = model("v2025", "ScheduleInfo")
