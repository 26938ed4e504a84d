# Generated from schema/.
"""Reference to a report on identities that could not be created."""

__all__ = ["IdentityExceptionReportReference"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class IdentityExceptionReportReference(Model):
        """Reference to a report on identities that could not be created."""

        task_result_id: str | None
        """Id of the task that wrote the report."""
        report_name: str | None
        """The report's name."""
        def __init__(
            self,
            *,
            task_result_id: str | None = ...,
            report_name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityExceptionReportReference = model("v2024", "IdentityExceptionReportReference")
