# Generated from schema/.
"""Access item account response."""

__all__ = ["AccessItemAccountResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Self

    from sailpoint._core import Model

    class AccessItemAccountResponse(Model):
        """Access item account response."""

        id: str | None
        access_type: str | None
        display_name: str | None
        source_name: str | None
        native_identity: str
        source_id: str | None
        entitlement_count: int | None
        def __init__(
            self,
            *,
            native_identity: str,
            id: str | None = ...,
            access_type: str | None = ...,
            display_name: str | None = ...,
            source_name: str | None = ...,
            source_id: str | None = ...,
            entitlement_count: int | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccessItemAccountResponse = model("v2025", "AccessItemAccountResponse")
