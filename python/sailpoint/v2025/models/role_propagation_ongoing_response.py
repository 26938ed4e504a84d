# Generated from schema/.
"""Role propagation ongoing response."""

__all__ = ["RolePropagationOngoingResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.role_propagation_ongoing_response_role_propagation_details import RolePropagationOngoingResponseRolePropagationDetails

    class RolePropagationOngoingResponse(Model):
        """Role propagation ongoing response."""

        is_running: bool | None
        role_propagation_details: RolePropagationOngoingResponseRolePropagationDetails | None
        def __init__(
            self,
            *,
            is_running: bool | None = ...,
            role_propagation_details: RolePropagationOngoingResponseRolePropagationDetails
            | Mapping[str, Any]
            | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RolePropagationOngoingResponse = model("v2025", "RolePropagationOngoingResponse")
