# Generated from schema/.
"""Non employee source with cloud external id."""

__all__ = ["NonEmployeeSourceWithCloudExternalId"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.non_employee_identity_reference_with_id import NonEmployeeIdentityReferenceWithId

    class NonEmployeeSourceWithCloudExternalId(Model):
        """Non employee source with cloud external id."""

        id: str | None
        source_id: str | None
        name: str | None
        description: str | None
        approvers: list[NonEmployeeIdentityReferenceWithId] | None
        account_managers: list[NonEmployeeIdentityReferenceWithId] | None
        modified: datetime | str | None
        created: datetime | str | None
        cloud_external_id: str | None
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
            cloud_external_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeSourceWithCloudExternalId = model("v3", "NonEmployeeSourceWithCloudExternalId")
