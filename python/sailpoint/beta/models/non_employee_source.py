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
    from sailpoint.beta.models.identity_reference_with_id import IdentityReferenceWithId
    from sailpoint.beta.models.json_patch_operation import JsonPatchOperation

    class NonEmployeeSource(Tracked[JsonPatchOperation], Model):
        """Non employee source."""

        id: str | None
        source_id: str | None
        name: str | None
        description: str | None
        approvers: list[IdentityReferenceWithId] | None
        account_managers: list[IdentityReferenceWithId] | None
        modified: datetime | str | None
        created: datetime | str | None
        non_employee_count: int | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            source_id: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
            approvers: Sequence[IdentityReferenceWithId | Mapping[str, Any]] | None = ...,
            account_managers: Sequence[IdentityReferenceWithId | Mapping[str, Any]] | None = ...,
            modified: datetime | str | None = ...,
            created: datetime | str | None = ...,
            non_employee_count: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeSource = model("beta", "NonEmployeeSource")
