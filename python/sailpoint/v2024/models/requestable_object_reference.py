# Generated from schema/.
"""Requestable object reference."""

__all__ = ["RequestableObjectReference"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class RequestableObjectReference(Model):
        """Requestable object reference."""

        id: str | None
        name: str | None
        description: str | None
        type: str | None
        """Known values: ACCESS_PROFILE, ROLE, ENTITLEMENT."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
            type: Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RequestableObjectReference = model("v2024", "RequestableObjectReference")
