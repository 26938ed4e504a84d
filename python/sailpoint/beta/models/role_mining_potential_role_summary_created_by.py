# Generated from schema/.
"""Role mining potential role summary created by."""

__all__ = ["RoleMiningPotentialRoleSummaryCreatedBy"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.entity_created_by_dto import EntityCreatedByDTO

    class RoleMiningPotentialRoleSummaryCreatedBy(Model):
        """Role mining potential role summary created by."""

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

    RoleMiningPotentialRoleSummaryCreatedBy = model("beta", "RoleMiningPotentialRoleSummaryCreatedBy")
