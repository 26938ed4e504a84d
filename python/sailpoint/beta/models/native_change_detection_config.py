# Generated from schema/.
"""Native change detection config."""

__all__ = ["NativeChangeDetectionConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from sailpoint._core import Model

    class NativeChangeDetectionConfig(Model):
        """Native change detection config."""

        enabled: bool | None
        operations: list[str] | None
        all_entitlements: bool | None
        all_non_entitlement_attributes: bool | None
        selected_entitlements: list[str] | None
        selected_non_entitlement_attributes: list[str] | None
        def __init__(
            self,
            *,
            enabled: bool | None = ...,
            operations: Sequence[Literal["ACCOUNT_UPDATED", "ACCOUNT_CREATED", "ACCOUNT_DELETED"]] | None = ...,
            all_entitlements: bool | None = ...,
            all_non_entitlement_attributes: bool | None = ...,
            selected_entitlements: list[str] | tuple[str, ...] | None = ...,
            selected_non_entitlement_attributes: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NativeChangeDetectionConfig = model("beta", "NativeChangeDetectionConfig")
