# Generated from schema/.
"""Role document all of dimensions."""

__all__ = ["RoleDocumentAllOfDimensions"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.base_access_profile import BaseAccessProfile
    from sailpoint.v2024.models.role_document_all_of_entitlements1 import RoleDocumentAllOfEntitlements1

    class RoleDocumentAllOfDimensions(Model):
        """Role document all of dimensions."""

        id: str | None
        name: str | None
        description: str | None
        entitlements: list[RoleDocumentAllOfEntitlements1] | None
        access_profiles: list[BaseAccessProfile] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
            entitlements: Sequence[RoleDocumentAllOfEntitlements1 | Mapping[str, Any]] | None = ...,
            access_profiles: Sequence[BaseAccessProfile | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleDocumentAllOfDimensions = model("v2024", "RoleDocumentAllOfDimensions")
