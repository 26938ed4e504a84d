# Generated from schema/.
"""Connector rule create request signature."""

__all__ = ["ConnectorRuleCreateRequestSignature"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.argument import Argument

    class ConnectorRuleCreateRequestSignature(Model):
        """Connector rule create request signature."""

        input: list[Argument | None]
        output: Argument | None
        def __init__(
            self,
            *,
            input: Sequence[Argument | Mapping[str, Any] | None],
            output: Argument | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConnectorRuleCreateRequestSignature = model("beta", "ConnectorRuleCreateRequestSignature")
