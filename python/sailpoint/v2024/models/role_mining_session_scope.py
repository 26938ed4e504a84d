# Generated from schema/.
"""Role mining session scope."""

__all__ = ["RoleMiningSessionScope"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model

    class RoleMiningSessionScope(Model):
        """Role mining session scope."""

        identity_ids: list[str] | None
        criteria: str | None
        attribute_filter_criteria: list[dict[str, Any]] | None
        def __init__(
            self,
            *,
            identity_ids: list[str] | tuple[str, ...] | None = ...,
            criteria: str | None = ...,
            attribute_filter_criteria: Sequence[Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMiningSessionScope = model("v2024", "RoleMiningSessionScope")
