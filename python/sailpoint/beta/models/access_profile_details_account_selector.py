# Generated from schema/.
"""Access profile details account selector."""

__all__ = ["AccessProfileDetailsAccountSelector"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.selector import Selector

    class AccessProfileDetailsAccountSelector(Model):
        """Access profile details account selector."""

        selectors: list[Selector] | None
        def __init__(
            self,
            *,
            selectors: Sequence[Selector | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessProfileDetailsAccountSelector = model("beta", "AccessProfileDetailsAccountSelector")
