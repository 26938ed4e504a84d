# Generated from schema/.
"""Access requested."""

__all__ = ["AccessRequested"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.access_request_response1 import AccessRequestResponse1

    class AccessRequested(Model):
        """Access requested."""

        access_request: AccessRequestResponse1
        identity_id: str | None
        event_type: str | None
        date_time: str | None
        def __init__(
            self,
            *,
            access_request: AccessRequestResponse1 | Mapping[str, Any],
            identity_id: str | None = ...,
            event_type: str | None = ...,
            date_time: str | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccessRequested = model("v2025", "AccessRequested")
