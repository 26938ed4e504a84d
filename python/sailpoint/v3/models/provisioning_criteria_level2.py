# Generated from schema/.
"""Provisioning criteria level2."""

__all__ = ["ProvisioningCriteriaLevel2"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.provisioning_criteria_level3 import ProvisioningCriteriaLevel3
    from sailpoint.v3.models.provisioning_criteria_operation import ProvisioningCriteriaOperation

    class ProvisioningCriteriaLevel2(Model):
        """Provisioning criteria level2."""

        operation: str | None
        attribute: str | None
        value: str | None
        children: list[ProvisioningCriteriaLevel3] | None
        def __init__(
            self,
            *,
            operation: ProvisioningCriteriaOperation
            | Literal["EQUALS", "NOT_EQUALS", "CONTAINS", "HAS", "AND", "OR"]
            | None = ...,
            attribute: str | None = ...,
            value: str | None = ...,
            children: Sequence[ProvisioningCriteriaLevel3 | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ProvisioningCriteriaLevel2 = model("v3", "ProvisioningCriteriaLevel2")
