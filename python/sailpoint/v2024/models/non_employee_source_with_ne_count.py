# Generated from schema/.
"""Non employee source with NE count."""

__all__ = ["NonEmployeeSourceWithNECount"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.non_employee_identity_reference_with_id import NonEmployeeIdentityReferenceWithId

    class NonEmployeeSourceWithNECount(Model):
        """Non employee source with NE count."""

        id: str | None
        source_id: str | None
        name: str | None
        description: str | None
        approvers: list[NonEmployeeIdentityReferenceWithId] | None
        account_managers: list[NonEmployeeIdentityReferenceWithId] | None
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
            approvers: Sequence[NonEmployeeIdentityReferenceWithId | Mapping[str, Any]] | None = ...,
            account_managers: Sequence[NonEmployeeIdentityReferenceWithId | Mapping[str, Any]] | None = ...,
            modified: datetime | str | None = ...,
            created: datetime | str | None = ...,
            non_employee_count: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeSourceWithNECount = model("v2024", "NonEmployeeSourceWithNECount")
