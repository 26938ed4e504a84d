# Generated from schema/.
"""Role match dto."""

__all__ = ["RoleMatchDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.base_reference_dto import BaseReferenceDto
    from sailpoint.v2024.models.context_attribute_dto import ContextAttributeDto

    class RoleMatchDto(Model):
        """Role match dto."""

        role_ref: BaseReferenceDto | None
        matched_attributes: list[ContextAttributeDto] | None
        def __init__(
            self,
            *,
            role_ref: BaseReferenceDto | Mapping[str, Any] | None = ...,
            matched_attributes: Sequence[ContextAttributeDto | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMatchDto = model("v2024", "RoleMatchDto")
