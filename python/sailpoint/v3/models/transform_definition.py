# Generated from schema/.
"""A transform: an account attribute, a stored transform, a rule, or an operation on them."""

__all__ = ["TransformDefinition"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class TransformDefinition(Model):
        """A transform: an account attribute, a stored transform, a rule, or an operation on them."""

        type: str | None
        """The operation, for example `accountAttribute`, `reference` or `rule`."""
        attributes: dict[str, Any] | None
        """Arguments of the operation: any JSON object."""
        def __init__(
            self,
            *,
            type: str | None = ...,
            attributes: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TransformDefinition = model("v3", "TransformDefinition")
