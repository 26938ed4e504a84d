# Generated from schema/.
"""Access item entitlement response."""

__all__ = ["AccessItemEntitlementResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Self

    from sailpoint._core import Model

    class AccessItemEntitlementResponse(Model):
        """Access item entitlement response."""

        id: str | None
        access_type: str | None
        display_name: str | None
        source_name: str | None
        attribute: str
        value: str
        type: str
        description: str | None
        source_id: str | None
        standalone: bool | None
        privileged: bool | None
        cloud_governed: bool | None
        def __init__(
            self,
            *,
            attribute: str,
            value: str,
            type: str,
            standalone: bool | None,
            privileged: bool | None,
            cloud_governed: bool | None,
            id: str | None = ...,
            access_type: str | None = ...,
            display_name: str | None = ...,
            source_name: str | None = ...,
            description: str | None = ...,
            source_id: str | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccessItemEntitlementResponse = model("v2025", "AccessItemEntitlementResponse")
