# Generated from schema/.
"""Children."""

__all__ = ["Children"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.value import Value

    class Children(Model):
        """Children."""

        operator: str | None
        attribute: str | None
        value: Value | None
        children: str | None
        def __init__(
            self,
            *,
            operator: str | None = ...,
            attribute: str | None = ...,
            value: Value | Mapping[str, Any] | None = ...,
            children: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Children = model("beta", "Children")
