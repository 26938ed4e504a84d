# Generated from schema/.
"""Connector rule validation response details inner."""

__all__ = ["ConnectorRuleValidationResponseDetailsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ConnectorRuleValidationResponseDetailsInner(Model):
        """Connector rule validation response details inner."""

        line: int
        column: int
        messsage: str | None
        def __init__(
            self,
            *,
            line: int,
            column: int,
            messsage: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConnectorRuleValidationResponseDetailsInner = model("v2024", "ConnectorRuleValidationResponseDetailsInner")
