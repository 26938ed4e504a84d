# Generated from schema/.
"""Report config DTO."""

__all__ = ["ReportConfigDTO"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    ReportConfigDTO = model("beta", "ReportConfigDTO")
