# Generated from schema/.
"""Search export report arguments."""

__all__ = ["SearchExportReportArguments"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v3.models.index import Index

    class SearchExportReportArguments(Model):
        """Search export report arguments."""

        indices: list[str] | None
        query: str
        columns: str | None
        sort: list[str] | None
        def __init__(
            self,
            *,
            query: str,
            indices: Sequence[Index | Literal["accessprofiles", "accountactivities", "entitlements", "events", "identities", "roles", "*"]]
            | None = ...,
            columns: str | None = ...,
            sort: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    SearchExportReportArguments = model("v3", "SearchExportReportArguments")
