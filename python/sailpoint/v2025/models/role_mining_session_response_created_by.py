# Generated from schema/.
"""Role mining session response created by."""

__all__ = ["RoleMiningSessionResponseCreatedBy"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.entity_created_by_dto import EntityCreatedByDTO

    class RoleMiningSessionResponseCreatedBy(Model):
        """Role mining session response created by."""

        __match_args__ = ("actual_instance",)
        actual_instance: EntityCreatedByDTO | str | None
        def __init__(
            self,
            actual_instance: EntityCreatedByDTO | Mapping[str, Any] | str | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    RoleMiningSessionResponseCreatedBy = model("v2025", "RoleMiningSessionResponseCreatedBy")
