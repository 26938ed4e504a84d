# Generated from schema/.
"""Non employee source."""

__all__ = ["NonEmployeeSource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v2025.models.json_patch_operation import JsonPatchOperation
    from sailpoint.v2025.models.non_employee_identity_reference_with_id import NonEmployeeIdentityReferenceWithId

    class NonEmployeeSource(Tracked[JsonPatchOperation], Model):
        """Non employee source."""

        id: str | None
        source_id: str | None
        name: str | None
        description: str | None
        approvers: list[NonEmployeeIdentityReferenceWithId] | None
        account_managers: list[NonEmployeeIdentityReferenceWithId] | None
        modified: datetime | str | None
        created: datetime | str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            source_id: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
            approvers: Sequence[NonEmployeeIdentityReferenceWithId | Mapping[str, Any]] | None = ...,
            account_managers: Sequence[NonEmployeeIdentityReferenceWithId | Mapping[str, Any]] | None = ...,
            modified: datetime | str | None = ...,
            created: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeSource = model("v2025", "NonEmployeeSource")
