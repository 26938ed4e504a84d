# Generated from schema/.
"""Machine identity."""

__all__ = ["MachineIdentity"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.machine_identity_dto_owners import MachineIdentityDtoOwners

    class MachineIdentity(Model):
        """Machine identity."""

        id: str | None
        """Read-only: it is left out of requests."""
        name: str | None
        created: datetime | str | None
        """Read-only: it is left out of requests."""
        modified: datetime | str | None
        """Read-only: it is left out of requests."""
        business_application: str
        description: str | None
        attributes: dict[str, Any] | None
        subtype: str
        owners: MachineIdentityDtoOwners | None
        source_id: str | None
        uuid: str | None
        native_identity: str | None
        def __init__(
            self,
            *,
            name: str | None,
            business_application: str,
            subtype: str,
            id: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            description: str | None = ...,
            attributes: Mapping[str, Any] | None = ...,
            owners: MachineIdentityDtoOwners | Mapping[str, Any] | None = ...,
            source_id: str | None = ...,
            uuid: str | None = ...,
            native_identity: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MachineIdentity = model("v2025", "MachineIdentity")
