# Written by `make stubs` from schema/; change it there.
"""Report config DTO."""

from sailpoint._core import Model

__all__ = ["ReportConfigDTO"]

class ReportConfigDTO(Model):
    """Report config DTO."""

    column_name: str | None
    required: bool | None
    included: bool | None
    order: int | None
    def __init__(
        self,
        *,
        column_name: str | None = ...,
        required: bool | None = ...,
        included: bool | None = ...,
        order: int | None = ...,
    ) -> None: ...
