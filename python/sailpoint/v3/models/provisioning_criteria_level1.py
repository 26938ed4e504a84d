# Generated from schema/.
"""Provisioning criteria level1."""

__all__ = ["ProvisioningCriteriaLevel1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.provisioning_criteria_level2 import ProvisioningCriteriaLevel2
    from sailpoint.v3.models.provisioning_criteria_operation import ProvisioningCriteriaOperation

    class ProvisioningCriteriaLevel1(Model):
        """Provisioning criteria level1."""

        operation: str | None
        attribute: str | None
        value: str | None
        children: list[ProvisioningCriteriaLevel2] | None
        def __init__(
            self,
            *,
            operation: ProvisioningCriteriaOperation
            | Literal["EQUALS", "NOT_EQUALS", "CONTAINS", "HAS", "AND", "OR"]
            | None = ...,
            attribute: str | None = ...,
            value: str | None = ...,
            children: Sequence[ProvisioningCriteriaLevel2 | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ProvisioningCriteriaLevel1 = model("v3", "ProvisioningCriteriaLevel1")
