# Generated from schema/.
"""List workgroup members200 response inner."""

__all__ = ["ListWorkgroupMembers200ResponseInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ListWorkgroupMembers200ResponseInner(Model):
        """List workgroup members200 response inner."""

        type: str | None
        """Known values: IDENTITY."""
        id: str | None
        name: str | None
        email: str | None
        def __init__(
            self,
            *,
            type: Literal["IDENTITY"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
            email: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ListWorkgroupMembers200ResponseInner = model("v2024", "ListWorkgroupMembers200ResponseInner")
