# Generated from schema/.
"""The requests that were made."""

__all__ = ["AccessRequestResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.access_request_tracking import AccessRequestTracking

    class AccessRequestResponse(Model):
        """The requests that were made."""

        new_requests: list[AccessRequestTracking] | None
        """Requests that are new."""
        existing_requests: list[AccessRequestTracking] | None
        """Requests that existed already."""
        def __init__(
            self,
            *,
            new_requests: Sequence[AccessRequestTracking | Mapping[str, Any]] | None = ...,
            existing_requests: Sequence[AccessRequestTracking | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessRequestResponse = model("beta", "AccessRequestResponse")
