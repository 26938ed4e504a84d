# Generated from schema/.
"""Match term."""

__all__ = ["MatchTerm"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model

    class MatchTerm(Model):
        """Match term."""

        name: str | None
        value: str | None
        op: str | None
        container: bool | None
        var_and: bool | None
        children: list[dict[str, Any]] | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            value: str | None = ...,
            op: str | None = ...,
            container: bool | None = ...,
            var_and: bool | None = ...,
            children: Sequence[Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MatchTerm = model("beta", "MatchTerm")
