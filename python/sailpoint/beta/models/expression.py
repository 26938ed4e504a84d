# Generated from schema/.
"""Expression."""

__all__ = ["Expression"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.children import Children
    from sailpoint.beta.models.value import Value

    class Expression(Model):
        """Expression."""

        operator: str | None
        """Known values: AND, EQUALS."""
        attribute: str | None
        value: Value | None
        children: list[Children] | None
        def __init__(
            self,
            *,
            operator: Literal["AND", "EQUALS"] | None = ...,
            attribute: str | None = ...,
            value: Value | Mapping[str, Any] | None = ...,
            children: Sequence[Children | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Expression = model("beta", "Expression")
