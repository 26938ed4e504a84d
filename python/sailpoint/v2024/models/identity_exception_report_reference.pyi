# Written by `make stubs` from schema/; change it there.
"""Reference to a report on identities that could not be created."""

from sailpoint._core import Model

__all__ = ["IdentityExceptionReportReference"]

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
