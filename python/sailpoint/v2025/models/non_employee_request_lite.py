# Generated from schema/.
"""Non employee request lite."""

__all__ = ["NonEmployeeRequestLite"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.non_employee_identity_reference_with_id import NonEmployeeIdentityReferenceWithId

    class NonEmployeeRequestLite(Model):
        """Non employee request lite."""

        id: str | None
        requester: NonEmployeeIdentityReferenceWithId | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            requester: NonEmployeeIdentityReferenceWithId | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeRequestLite = model("v2025", "NonEmployeeRequestLite")
