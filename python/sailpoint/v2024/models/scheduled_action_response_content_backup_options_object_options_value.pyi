# Written by `make stubs` from schema/; change it there.
"""Scheduled action response content backup options object options value."""

from sailpoint._core import Model

__all__ = ["ScheduledActionResponseContentBackupOptionsObjectOptionsValue"]

class ScheduledActionResponseContentBackupOptionsObjectOptionsValue(Model):
    """Scheduled action response content backup options object options value."""

    included_names: list[str] | None
    def __init__(
        self,
        *,
        included_names: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
