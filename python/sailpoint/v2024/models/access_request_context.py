# Generated from schema/.
"""Access request context."""

__all__ = ["AccessRequestContext"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.context_attribute_dto import ContextAttributeDto

    class AccessRequestContext(Model):
        """Access request context."""

        context_attributes: list[ContextAttributeDto] | None
        def __init__(
            self,
            *,
            context_attributes: Sequence[ContextAttributeDto | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessRequestContext = model("v2024", "AccessRequestContext")
