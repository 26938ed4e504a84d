# Generated from schema/.
"""Create schedule request."""

__all__ = ["CreateScheduleRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class CreateScheduleRequest(Model):
        """Create schedule request."""

        task_type_name: str | None
        schedule_type: str | None
        interval: int | None
        schedule_task_name: str | None
        start_time: int | None
        end_time: int | None
        days_of_week: list[str] | None
        active: bool | None
        run_after_schedule_task_id: int | None
        application_id: int | None
        def __init__(
            self,
            *,
            task_type_name: str | None = ...,
            schedule_type: str | None = ...,
            interval: int | None = ...,
            schedule_task_name: str | None = ...,
            start_time: int | None = ...,
            end_time: int | None = ...,
            days_of_week: list[str] | tuple[str, ...] | None = ...,
            active: bool | None = ...,
            run_after_schedule_task_id: int | None = ...,
            application_id: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CreateScheduleRequest = model("v2025", "CreateScheduleRequest")
