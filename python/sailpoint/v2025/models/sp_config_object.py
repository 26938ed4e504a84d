# Generated from schema/.
"""Sp config object."""

__all__ = ["SpConfigObject"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.sp_config_rules import SpConfigRules

    class SpConfigObject(Model):
        """Sp config object."""

        object_type: str | None
        reference_extractors: list[str] | None
        signature_required: bool | None
        always_resolve_by_id: bool | None
        legacy_object: bool | None
        one_per_tenant: bool | None
        exportable: bool | None
        rules: SpConfigRules | None
        def __init__(
            self,
            *,
            object_type: str | None = ...,
            reference_extractors: list[str] | tuple[str, ...] | None = ...,
            signature_required: bool | None = ...,
            always_resolve_by_id: bool | None = ...,
            legacy_object: bool | None = ...,
            one_per_tenant: bool | None = ...,
            exportable: bool | None = ...,
            rules: SpConfigRules | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SpConfigObject = model("v2025", "SpConfigObject")
